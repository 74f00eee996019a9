package org.zhner.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.zhner.entity.Entity;
import org.zhner.entity.Link;
import org.zhner.pipeline.TaggedArticle;
import org.zhner.tag.Mention;
import org.zhner.text.AlignedText;

/**
 * A text with the names that a tagger found in it.
 *
 * @param text original and, where it is known, normalised
 * @param mentions sorted by place, disjoint; a tagger that repeats or nests mentions is broken, so they are refused
 */
public record SystemDocument(AlignedText text, List<SystemMention> mentions) {
    public SystemDocument {
        mentions = List.copyOf(mentions);
        int end = 0;
        for (SystemMention mention : mentions) {
            if (mention.reading().span().begin() < end) {
                throw new IllegalArgumentException(mention.reading() + " overlaps the mention before it");
            }
            end = mention.reading().span().end();
        }
        if (end > text.original().length()) {
            throw new IllegalArgumentException("a mention ends at " + end + ", after the text of "
                    + text.original().length() + " units");
        }
    }

    /** What zhner found. */
    public static SystemDocument of(TaggedArticle tagged) {
        Map<Integer, List<Link>> links = new TreeMap<>();
        for (Entity entity : tagged.entities()) {
            entity.mentions().forEach(mention -> links.put(mention, entity.links()));
        }
        List<SystemMention> mentions = new ArrayList<>();
        for (Mention mention : tagged.mentions()) {
            mentions.add(new SystemMention(
                    new LabelledSpan(mention.span(), Label.of(mention.type())),
                    OptionalDouble.of(mention.score()),
                    Optional.of(mention.origin()),
                    links.getOrDefault(mentions.size(), List.of())));
        }
        return new SystemDocument(tagged.normalized().text(), mentions);
    }

    SystemDocument as(TypeSet types) {
        return new SystemDocument(
                text, mentions.stream().map(mention -> mention.as(types)).toList());
    }
}
