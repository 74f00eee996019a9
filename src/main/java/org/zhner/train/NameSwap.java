package org.zhner.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.zhner.eval.GoldDocument;
import org.zhner.eval.GoldMention;
import org.zhner.eval.GoldSet;
import org.zhner.eval.Label;
import org.zhner.eval.Reading;
import org.zhner.learned.NameList;
import org.zhner.text.Span;

/**
 * Makes more text to learn from: the same documents with other names in them, so that a model learns what stands around
 * names and how they are built, not just which they are. Within a document the same name becomes the same other one.
 * The same seed gives the same documents.
 */
final class NameSwap {
    private static final String DOTS = "·‧・•";
    /** A foreign name of one part has at most so many characters. */
    private static final int LONGEST_PART = 6;

    private final Map<NameList, List<String>> pools;
    private final double share;
    private final Random random;

    /**
     * A swap.
     *
     * @param pools names to put in, by list, in a fixed order
     * @param share of the names that are swapped, in [0, 1]
     */
    NameSwap(Map<NameList, List<String>> pools, double share, long seed) {
        this.pools = Map.copyOf(pools);
        this.share = share;
        this.random = new Random(seed);
    }

    /** A copy of {@code set} with other names. */
    GoldSet copy(GoldSet set) {
        return new GoldSet(
                set.name(),
                set.sha256(),
                set.documents().stream().map(this::copy).toList());
    }

    private GoldDocument copy(GoldDocument document) {
        Map<String, String> swapped = new HashMap<>();
        StringBuilder text = new StringBuilder();
        List<GoldMention> mentions = new ArrayList<>();
        int done = 0;
        for (GoldMention mention : document.mentions()) {
            Reading reading = mention.reading();
            String surface = reading.span().in(document.text());
            text.append(document.text(), done, reading.span().begin());
            int begin = text.length();
            text.append(swapped.computeIfAbsent(surface, name -> other(name, reading.label())));
            mentions.add(GoldMention.of(new Reading(new Span(begin, text.length()), reading.label())));
            done = reading.span().end();
        }
        text.append(document.text(), done, document.text().length());
        return new GoldDocument(document.id(), text.toString(), mentions);
    }

    private String other(String name, Label label) {
        boolean han = name.codePoints().allMatch(unit -> Character.isIdeographic(unit) || DOTS.indexOf(unit) >= 0);
        if (!han || name.length() < 2 || random.nextDouble() >= share) {
            return name;
        }
        String other = switch (label) {
            case PERSON, PER -> person(name);
            case ORGANIZATION, ORG -> name.length() > 3 ? from(NameList.KNOWN_ORGANIZATION) : null;
            case GPE -> from(name.length() > 2 ? NameList.PLACE : NameList.SHORT_PLACE);
            case COUNTRY -> from(NameList.COUNTRY);
            default -> null;
        };
        return other == null ? name : other;
    }

    /** A name of as many parts, or another Chinese one for a Chinese one. */
    private @Nullable String person(String name) {
        StringBuilder other = new StringBuilder();
        for (int at = 0; at <= name.length(); at++) {
            boolean dot = at < name.length() && DOTS.indexOf(name.charAt(at)) >= 0;
            if (dot || at == name.length()) {
                String part = from(NameList.NAME_PART);
                other.append(part == null ? "" : part);
            }
            if (dot) {
                other.append(name.charAt(at));
            }
        }
        boolean foreign = other.length() > LONGEST_PART || name.length() > 3 || random.nextBoolean();
        return foreign ? other.toString() : from(NameList.KNOWN_PERSON);
    }

    private @Nullable String from(NameList list) {
        List<String> pool = pools.getOrDefault(list, List.of());
        return pool.isEmpty() ? null : pool.get(random.nextInt(pool.size()));
    }
}
