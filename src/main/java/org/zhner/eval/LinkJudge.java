package org.zhner.eval;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zhner.entity.Link;

/** Judges the links of one found name by what gold knows about it. */
final class LinkJudge {
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
    static Optional<Judged> judge(List<Link> links, Reference reference, Label label) {
        if (reference instanceof Reference.Identity identity) {
            return byIdentity(links, identity);
        }
        if (reference instanceof Reference.Translation translation) {
            return title(links)
                    .map(title -> new Judged(
                            new EnglishTitle(title, label == Label.PERSON || label == Label.PER).verdict(translation),
                            title,
                            translation.english()));
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
                .map(id -> new Judged(
                        verdict(EnglishTitle.words(id).equals(EnglishTitle.words(identity.nameEn()))),
                        id,
                        identity.nameEn()));
        return code.filter(judged -> judged.verdict() != Verdict.SUPPORTED)
                .or(() -> title)
                .or(() -> code);
    }

    private static Verdict verdict(boolean supported) {
        return supported ? Verdict.SUPPORTED : Verdict.UNSUPPORTED;
    }

    /** The English title: of the page, or else the country's name as the list of countries gives it, or Java. */
    private static Optional<String> title(List<Link> links) {
        return id(links, Link.Scheme.WIKIPEDIA_EN)
                .or(() -> links.stream()
                        .filter(link -> link.scheme() == Link.Scheme.ISO_3166_1)
                        .findFirst()
                        .map(LinkJudge::countryName));
    }

    private static String countryName(Link link) {
        boolean isCode = link.label().isEmpty() && link.id().matches("[A-Z]{2}");
        return isCode
                ? new Locale.Builder().setRegion(link.id()).build().getDisplayCountry(Locale.ENGLISH)
                : link.label();
    }

    private static Optional<String> id(List<Link> links, Link.Scheme scheme) {
        return links.stream()
                .filter(link -> link.scheme() == scheme)
                .map(Link::id)
                .findFirst();
    }
}
