package org.zhner.entity;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.zhner.article.Layout;
import org.zhner.article.Section;
import org.zhner.article.SectionKind;

/**
 * How much of an article is about each of its entities.
 *
 * <p>A mention weighs 4 in a headline, 2 in the first three sections of the body, 1 in the rest of it, 0.5 in a byline,
 * and nothing in a repeat or in boilerplate, whatever these repeat. An entity's salience is the weight of its mentions
 * divided by that of all mentions of the article: in [0, 1], and the saliences of an article sum to 1 if any mention
 * weighs.
 */
final class Salience {
    private static final int FIRST = 3;

    private final Layout layout;
    private final double[] weights;
    private double total;

    Salience(Layout layout, List<Name> names) {
        this.layout = layout;
        this.weights = new double[layout.sections().size()];
        int body = 0;
        for (int index = 0; index < weights.length; index++) {
            SectionKind kind = layout.sections().get(index).kind();
            body += kind == SectionKind.BODY ? 1 : 0;
            weights[index] = weight(kind, body <= FIRST);
        }
        names.forEach(name -> total += weights[name.section()]);
    }

    private static double weight(SectionKind kind, boolean isFirst) {
        return switch (kind) {
            case HEADLINE -> 4;
            case BODY -> isFirst ? 2 : 1;
            case BYLINE -> 0.5;
            case REPEAT, BOILERPLATE -> 0;
        };
    }

    double of(List<Name> names) {
        double weight = 0;
        for (Name name : names) {
            weight += weights[name.section()];
        }
        return total == 0 ? 0 : weight / total;
    }

    /** How many of {@code names} stand in each kind of section; kinds without any are left out. */
    Map<SectionKind, Integer> counts(List<Name> names) {
        Map<SectionKind, Integer> counts = new EnumMap<>(SectionKind.class);
        for (Name name : names) {
            Section section = layout.sections().get(name.section());
            counts.merge(section.kind(), 1, Integer::sum);
        }
        return counts;
    }
}
