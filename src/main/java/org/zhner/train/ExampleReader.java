package org.zhner.train;

import java.util.ArrayList;
import java.util.List;
import org.zhner.eval.GoldMention;
import org.zhner.eval.GoldSet;
import org.zhner.eval.Label;
import org.zhner.learned.NameLabels;
import org.zhner.learned.SentenceReader;
import org.zhner.pipeline.Preparation;
import org.zhner.pipeline.PreparedArticle;
import org.zhner.segment.Sentence;
import org.zhner.tag.EntityType;
import org.zhner.text.Span;

/** Makes examples of gold documents. A name that does not lie within one sentence is left out, and counted. */
final class ExampleReader {
    private final Preparation preparation;
    private final SentenceReader features;
    private final NameLabels labels;
    private int left;

    ExampleReader(Preparation preparation, SentenceReader features, NameLabels labels) {
        this.preparation = preparation;
        this.features = features;
        this.labels = labels;
    }

    /** How many names were left out so far. */
    int left() {
        return left;
    }

    /** The examples of all documents, in text order. */
    List<Example> read(GoldSet set) {
        List<Example> examples = new ArrayList<>();
        for (int index = 0; index < set.documents().size(); index++) {
            PreparedArticle article = preparation.prepare(set.article(index));
            read(article, set.documents().get(index).mentions(), examples);
        }
        return examples;
    }

    private void read(PreparedArticle article, List<GoldMention> mentions, List<Example> examples) {
        String text = article.normalized().text().normalised();
        int next = 0;
        for (Sentence sentence : article.sentences()) {
            Span span = sentence.normalised();
            int[] right = new int[span.length()];
            while (next < mentions.size() && place(article, mentions.get(next)).begin() < span.end()) {
                Span place = place(article, mentions.get(next));
                if (span.contains(place) && !place.isEmpty()) {
                    Span inside = new Span(place.begin() - span.begin(), place.end() - span.begin());
                    labels.write(inside, type(mentions.get(next).reading().label()), right);
                } else {
                    left++;
                }
                next++;
            }
            examples.add(new Example(features.read(text, sentence), right));
        }
        left += mentions.size() - next;
    }

    private static Span place(PreparedArticle article, GoldMention mention) {
        return article.normalized().text().toNormalised(mention.reading().span());
    }

    /** The type of a label; the three of Universal NER are the nearest of zhner's. */
    static EntityType type(Label label) {
        return switch (label) {
            case PERSON, PER -> EntityType.PERSON;
            case COUNTRY -> EntityType.COUNTRY;
            case GPE -> EntityType.GPE;
            case LOCATION, LOC -> EntityType.LOCATION;
            case ORGANIZATION, ORG -> EntityType.ORGANIZATION;
            case NAME -> throw new IllegalArgumentException("a name without a type cannot be learned");
        };
    }
}
