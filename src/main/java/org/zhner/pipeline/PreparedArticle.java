package org.zhner.pipeline;

import java.util.List;
import org.zhner.article.Article;
import org.zhner.article.Layout;
import org.zhner.script.NormalizedText;
import org.zhner.segment.Sentence;

/**
 * An article cut into sections and words, in the script that the models read.
 *
 * @param sentences in text order, each within one section
 */
public record PreparedArticle(Article article, Layout layout, NormalizedText normalized, List<Sentence> sentences) {
    public PreparedArticle {
        sentences = List.copyOf(sentences);
    }
}
