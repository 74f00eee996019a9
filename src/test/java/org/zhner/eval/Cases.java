package org.zhner.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.zhner.text.AlignedText;
import org.zhner.text.Span;

/** Short ways to write gold and output by hand: {@code "PERSON 0-2"} is a person at units 0 and 1. */
final class Cases {
    /** Ten characters, so that a place is the character's number less one. */
    static final String TEXT = "甲乙丙丁戊己庚辛壬癸";

    private Cases() {}

    static LabelledSpan reading(String written) {
        String[] parts = written.split("[ -]", -1);
        return new LabelledSpan(
                new Span(Integer.parseInt(parts[1]), Integer.parseInt(parts[2])), Label.valueOf(parts[0]));
    }

    /** Each mention may have other readings after bars, and a question mark at the end if it is not required. */
    static GoldDocument gold(String... mentions) {
        return new GoldDocument(
                "case", TEXT, Arrays.stream(mentions).map(Cases::goldMention).toList());
    }

    static SystemDocument system(String... mentions) {
        return new SystemDocument(
                AlignedText.unchanged(TEXT),
                Arrays.stream(mentions)
                        .map(Cases::reading)
                        .map(SystemMention::of)
                        .toList());
    }

    /** A found mention with a score, anywhere. */
    static SystemMention scored(String mention, double score) {
        return new SystemMention(reading(mention), OptionalDouble.of(score), Optional.empty(), List.of());
    }

    static SystemDocument system(SystemMention... mentions) {
        List<SystemMention> sorted = new ArrayList<>(List.of(mentions));
        sorted.sort(Comparator.comparing(mention -> mention.reading().span()));
        return new SystemDocument(AlignedText.unchanged(TEXT), sorted);
    }

    static Judgement judge(GoldDocument gold, SystemDocument system) {
        return Judgement.of(gold, system);
    }

    private static GoldMention goldMention(String written) {
        boolean required = !written.endsWith("?");
        String[] readings = written.replace("?", "").split("\\|", -1);
        return new GoldMention(
                reading(readings[0]),
                Arrays.stream(readings).skip(1).map(Cases::reading).toList(),
                required,
                new Reference.Unknown());
    }
}
