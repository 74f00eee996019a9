package org.zhner.pipeline;

import java.util.List;
import org.zhner.article.Article;
import org.zhner.article.Layout;
import org.zhner.entity.Entity;
import org.zhner.script.NormalizedText;
import org.zhner.segment.Sentence;
import org.zhner.tag.Mention;

/**
 * Everything that is known of an article after all stages.
 *
 * @param article as read
 * @param layout its sections
 * @param normalized its text in the form that the models read, and its script
 * @param sentences with their tokens
 * @param mentions sorted by place, disjoint
 * @param entities every mention belongs to exactly one
 * @param issues what a reader should know
 * @param pipeline what produced all this
 */
public record TaggedArticle(
        Article article,
        Layout layout,
        NormalizedText normalized,
        List<Sentence> sentences,
        List<Mention> mentions,
        List<Entity> entities,
        List<Issue> issues,
        Provenance pipeline) {
    public TaggedArticle {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        entities = List.copyOf(entities);
        issues = List.copyOf(issues);
    }

    /** Whether a limit kept some of the text from being tagged. */
    public boolean isPartial() {
        return issues.stream().anyMatch(Issue::isPartial);
    }
}
