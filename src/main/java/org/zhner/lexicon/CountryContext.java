package org.zhner.lexicon;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhner.lexicon.CountryEvidence.Kind;

/**
 * Reads names and abbreviations of countries by what stands around them: 乔治亚 near 第比利斯 is a state, near 亚特兰大 it is
 * none, and alone nobody can tell. Immutable.
 *
 * <p>In this order: what the name stands in (乔治亚州), words of its sentence, words of the text around, and a country
 * beside it in a list. Words decide only if they all speak for one reading.
 */
public final class CountryContext {
    /** UTF-16 units on either side that count as the text around. */
    private static final int NEARBY = 1_500;

    /** UTF-16 units on either side in which the ends of a sentence are looked for. */
    private static final int LONGEST_SENTENCE = 200;

    private static final int LONGEST_LISTED_NAME = 12;
    private static final String SENTENCE_ENDS = "。！？!?\n";
    private static final String LIST_MARKS = "、和与及";
    private static final String NAME_DOTS = "·•‧・";

    private final CountryTable table;
    private final CountryEvidenceTable evidence;

    private CountryContext(CountryTable table, CountryEvidenceTable evidence) {
        this.table = table;
        this.evidence = evidence;
    }

    /** Reads the names of {@code table}, with our own evidence. */
    public static CountryContext of(CountryTable table) {
        return new CountryContext(table, CountryEvidenceTable.load(table.countries()));
    }

    /**
     * The countries that the name or abbreviation in {@code [begin, end)} of a normalised text stands for there: one if
     * that is clear; several if it is some country but not clear which; none if it is something else or may be.
     *
     * @param begin UTF-16 offset
     * @param end UTF-16 offset
     * @param place whether something else says that it is a place or a country, and no person or common word
     */
    public List<Country> at(String text, int begin, int end, boolean place) {
        String surface = text.substring(begin, end);
        CountryName name = table.find(surface);
        List<Country> bearers = name != null ? name.countries() : abbreviated(surface);
        List<CountryEvidence> known = evidence.of(surface);
        boolean always = name == null || name.isAlwaysCountry();
        if (bearers.isEmpty() || (always && bearers.size() == 1 && known.isEmpty())) {
            return bearers;
        }
        if (!always && isPartOfName(text, begin, end)) {
            return List.of();
        }
        CountryEvidence frame = framedBy(known, always ? List.of() : evidence.ofAnyName(), text, begin, end);
        if (frame != null && frame.kind() != Kind.COUNTRY) {
            return List.of();
        }
        if (frame != null && frame.country() != null) {
            return List.of(frame.country());
        }
        if (always && bearers.size() == 1) {
            return bearers;
        }
        Reading reading = new Reading(bearers, known, text, begin, end);
        return reading.decide(always || frame != null || isListed(text, begin, end), place);
    }

    private List<Country> abbreviated(String surface) {
        return surface.codePointCount(0, surface.length()) == 1
                ? table.abbreviatedBy(surface.codePointAt(0))
                : List.of();
    }

    /** The evidence with the longest frame; where two say different things equally well, a country has to give way. */
    private static @Nullable CountryEvidence framedBy(
            List<CountryEvidence> known, List<CountryEvidence> general, String text, int begin, int end) {
        CountryEvidence best = null;
        int longest = 0;
        for (List<CountryEvidence> rows : List.of(known, general)) {
            for (CountryEvidence row : rows) {
                int length = row.framed(text, begin, end);
                if (length > longest || (length > 0 && length == longest && row.kind() != Kind.COUNTRY)) {
                    best = row;
                    longest = length;
                }
            }
        }
        return best;
    }

    /** Whether it is part of a person's name, 查德·史密斯, or of several Latin words, Air Jordan. */
    private static boolean isPartOfName(String text, int begin, int end) {
        return isOneOf(NAME_DOTS, text, begin - 1)
                || isOneOf(NAME_DOTS, text, end)
                || SafeName.continuesLatin(text, begin, end);
    }

    private static boolean isOneOf(String characters, String text, int at) {
        return at >= 0 && at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
    }

    /** Whether a country stands right before or after it in a list: 乍得、中非和苏丹. */
    private boolean isListed(String text, int begin, int end) {
        if (end + 1 < text.length() && isOneOf(LIST_MARKS, text, end)) {
            Match<CountryName> next = table.names().longestAt(text, end + 1, text.length());
            if (next != null && next.value().isAlwaysCountry()) {
                return true;
            }
        }
        if (!isOneOf(LIST_MARKS, text, begin - 1)) {
            return false;
        }
        for (int at = begin - 3; at >= Math.max(0, begin - 1 - LONGEST_LISTED_NAME); at--) {
            CountryName before = table.find(text.substring(at, begin - 1));
            if (before != null && before.isAlwaysCountry()) {
                return true;
            }
        }
        return false;
    }

    /** One name in one place. */
    private final class Reading {
        private final List<Country> bearers;
        private final List<CountryEvidence> known;
        private final String text;
        private final int begin;
        private final int end;

        Reading(List<Country> bearers, List<CountryEvidence> known, String text, int begin, int end) {
            this.bearers = bearers;
            this.known = known;
            this.text = text;
            this.begin = begin;
            this.end = end;
        }

        List<Country> decide(boolean isCountry, boolean place) {
            Spoken spoken = spokenFor(sentenceBegin(), sentenceEnd());
            if (spoken.isSilent()) {
                spoken = spokenFor(Math.max(0, begin - NEARBY), Math.min(text.length(), end + NEARBY));
            }
            if (!spoken.otherThings() && spoken.countries().size() == 1) {
                return List.copyOf(spoken.countries());
            }
            if (isCountry) {
                return bearers;
            }
            return place && !spoken.otherThings() && !mayBeOtherPlace() ? bearers : List.of();
        }

        /** Names without any evidence of ours may be anything. */
        private boolean mayBeOtherPlace() {
            return known.isEmpty() || known.stream().anyMatch(row -> row.kind() == Kind.PLACE);
        }

        private Spoken spokenFor(int from, int to) {
            String passage = text.substring(from, begin) + "\n" + text.substring(end, to);
            Set<Country> countries = named(from, to);
            boolean otherThings = false;
            for (CountryEvidence row : known) {
                if (row.isIn(passage)) {
                    if (row.country() == null) {
                        otherThings = true;
                    } else {
                        countries.add(row.country());
                    }
                }
            }
            return new Spoken(countries, otherThings);
        }

        /** Those of the bearers that a clear name of theirs names in {@code [from, to)}. */
        private Set<Country> named(int from, int to) {
            Set<Country> named = new LinkedHashSet<>();
            int at = from;
            while (at < to) {
                Match<CountryName> match = table.names().longestAt(text, at, to);
                if (match == null) {
                    at++;
                    continue;
                }
                if (match.value().isUnambiguous()) {
                    named.addAll(match.value().countries());
                }
                at = match.end();
            }
            named.retainAll(bearers);
            return named;
        }

        private int sentenceBegin() {
            int at = begin;
            while (at > Math.max(0, begin - LONGEST_SENTENCE) && SENTENCE_ENDS.indexOf(text.charAt(at - 1)) < 0) {
                at--;
            }
            return at;
        }

        private int sentenceEnd() {
            int at = end;
            while (at < Math.min(text.length(), end + LONGEST_SENTENCE) && SENTENCE_ENDS.indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return at;
        }
    }

    /** What some passage speaks for. */
    private record Spoken(Set<Country> countries, boolean otherThings) {
        boolean isSilent() {
            return countries.isEmpty() && !otherThings;
        }
    }
}
