package org.zhner.eval;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhner.entity.Link;

/** Judges the links of one found name by what gold knows about it. */
final class LinkJudge {
    private static final Pattern DISAMBIGUATION = Pattern.compile("\\s*\\([^()]*\\)$");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private LinkJudge() {}

    /** What a link is worth. */
    enum Verdict {
        SUPPORTED,
        PARTLY,
        UNSUPPORTED
    }

    /**
     * A judged link.
     *
     * @param id code or title that was judged
     * @param expected what gold has in its place
     */
    record Judged(Verdict verdict, String id, String expected) {}

    /** The verdict on {@code links}; empty where none of them can be judged by {@code reference}. */
    static Optional<Judged> judge(List<Link> links, Reference reference) {
        if (reference instanceof Reference.Identity identity) {
            return byIdentity(links, identity);
        }
        if (reference instanceof Reference.Translation translation) {
            return title(links)
                    .map(title -> new Judged(
                            byWords(words(title), words(translation.english())), title, translation.english()));
        }
        return Optional.empty();
    }

    /** All links that have a counterpart in gold must agree with it. */
    private static Optional<Judged> byIdentity(List<Link> links, Reference.Identity identity) {
        Optional<Judged> code = id(links, Link.Scheme.ISO_3166_1)
                .filter(id -> !identity.iso().isEmpty())
                .map(id -> new Judged(verdict(id.equals(identity.iso())), id, identity.iso()));
        Optional<Judged> title = id(links, Link.Scheme.WIKIPEDIA_EN)
                .filter(id -> !identity.nameEn().isEmpty())
                .map(id -> new Judged(verdict(words(id).equals(words(identity.nameEn()))), id, identity.nameEn()));
        return code.filter(judged -> judged.verdict() != Verdict.SUPPORTED)
                .or(() -> title)
                .or(() -> code);
    }

    private static Verdict verdict(boolean supported) {
        return supported ? Verdict.SUPPORTED : Verdict.UNSUPPORTED;
    }

    private static Verdict byWords(Set<String> title, Set<String> sentence) {
        if (sentence.containsAll(title)) {
            return Verdict.SUPPORTED;
        }
        return title.stream().anyMatch(sentence::contains) ? Verdict.PARTLY : Verdict.UNSUPPORTED;
    }

    /** The English title: of the page, or else the country's name. */
    private static Optional<String> title(List<Link> links) {
        return id(links, Link.Scheme.WIKIPEDIA_EN)
                .or(() -> id(links, Link.Scheme.ISO_3166_1)
                        .filter(code -> code.matches("[A-Z]{2}"))
                        .map(code -> new Locale.Builder().setRegion(code).build())
                        .map(country -> country.getDisplayCountry(Locale.ENGLISH)));
    }

    private static Optional<String> id(List<Link> links, Link.Scheme scheme) {
        return links.stream()
                .filter(link -> link.scheme() == scheme)
                .map(Link::id)
                .findFirst();
    }

    /** The words of a title or sentence in lower case, without a disambiguation such as {@code (politician)}. */
    private static Set<String> words(String text) {
        String plain = DISAMBIGUATION.matcher(text.replace('_', ' ')).replaceFirst("");
        return Arrays.stream(BETWEEN_WORDS.split(plain.toLowerCase(Locale.ROOT), 0))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
