package org.zhner.eval;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhner.text.AlignedText;
import org.zhner.text.Span;

/** Lists errors in context, original and Simplified view side by side. */
public final class ErrorList {
    private final int most;

    /** Lists at most {@code most} errors of each kind. */
    public ErrorList(int most) {
        this.most = most;
    }

    /** Mistyped, missed and spurious names, in the order of the documents. */
    public String errors(List<Judgement> judgements) {
        return section(
                        "mistyped",
                        judgements,
                        judgement -> judgement.mistyped().stream()
                                .map(pair -> line(
                                        judgement,
                                        pair.system().reading().span(),
                                        pair.gold().reading().label() + " as "
                                                + pair.system().reading().label())))
                + section(
                        "missed",
                        judgements,
                        judgement -> judgement.missed().stream()
                                .filter(miss -> miss.gold().required())
                                .map(miss -> line(
                                        judgement,
                                        miss.gold().reading().span(),
                                        miss.gold().reading().label() + note(miss.overlap()))))
                + section(
                        "spurious",
                        judgements,
                        judgement -> judgement.spurious().stream()
                                .map(found -> line(
                                        judgement,
                                        found.system().reading().span(),
                                        found.system().reading().label() + note(found.overlap()))));
    }

    /** What a comparison gained and lost. */
    public String changes(Comparison comparison) {
        return section("gained", comparison.gained())
                + section("lost", comparison.lost())
                + section("new errors", comparison.newErrors())
                + section("errors gone", comparison.goneErrors());
    }

    /** Links that gold does not bear out. */
    public String links(Links links) {
        return section(
                "unsupported links",
                links.unsupported(),
                link -> Stream.of("  " + link.document() + "  " + link.surface() + " → " + link.link()
                        + (link.partly() ? ", partly" : "") + "  " + link.expected()));
    }

    private String section(String title, List<Comparison.Place> places) {
        return section(
                title,
                places,
                place -> Stream.of(line(
                        place.id(),
                        place.document().text(),
                        place.reading().span(),
                        place.reading().label().name())));
    }

    private <T> String section(String title, List<T> parts, Function<T, Stream<String>> lines) {
        List<String> all = parts.stream().flatMap(lines).toList();
        StringBuilder section = new StringBuilder(title).append(": ").append(all.size());
        section.append(all.size() > most ? ", of which the first " + most : "").append('\n');
        all.stream().limit(most).forEach(line -> section.append(line).append('\n'));
        return section.toString();
    }

    private static String line(Judgement judgement, Span span, String what) {
        return line(judgement.gold().id(), judgement.system().text(), span, what);
    }

    private static String line(String id, AlignedText text, Span span, String what) {
        return "  " + id + " " + span.begin() + "-" + span.end() + "  " + what + "  " + Excerpt.of(text, span);
    }

    private static String note(Judgement.Overlap overlap) {
        return switch (overlap) {
            case NONE -> "";
            case SAME_TYPE -> ", boundary";
            case OTHER_TYPE -> ", boundary and type";
        };
    }
}
