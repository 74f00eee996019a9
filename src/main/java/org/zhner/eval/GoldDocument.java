package org.zhner.eval;

import java.util.List;

/**
 * A text with the names that people marked in it.
 *
 * @param id unique in its set
 * @param text what the tagger is given
 * @param mentions sorted by place; their preferred readings are disjoint, so nesting and duplicates are refused
 */
public record GoldDocument(String id, String text, List<GoldMention> mentions) {
    public GoldDocument {
        mentions = List.copyOf(mentions);
        int end = 0;
        for (GoldMention mention : mentions) {
            if (mention.reading().span().begin() < end) {
                throw new IllegalArgumentException(id + ": " + mention.reading() + " overlaps the mention before it");
            }
            end = mention.reading().span().end();
            if (mention.readings().anyMatch(reading -> reading.span().end() > text.length())) {
                throw new IllegalArgumentException(id + ": " + mention + " ends after the text");
            }
        }
    }

    GoldDocument as(TypeSet types) {
        return new GoldDocument(
                id, text, mentions.stream().map(mention -> mention.as(types)).toList());
    }
}
