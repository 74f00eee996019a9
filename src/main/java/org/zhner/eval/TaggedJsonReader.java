package org.zhner.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.zhner.entity.Link;
import org.zhner.tag.Origin;
import org.zhner.text.AlignedText;
import org.zhner.text.Span;

/**
 * Reads zhner's own output, one JSON document or one a line, with its {@code text}: as gold, or as what a system found.
 * A document whose status is {@code error} has no mentions, and counts as one in which nothing was found.
 */
final class TaggedJsonReader implements GoldReader {
    @Override
    public List<GoldDocument> read(GoldFile file) {
        List<GoldDocument> documents = new ArrayList<>();
        for (GoldRecord document : documents(file).toList()) {
            SystemDocument system = system(document);
            List<GoldMention> mentions = system.mentions().stream()
                    .map(mention -> GoldMention.of(mention.reading()))
                    .toList();
            documents.add(new GoldDocument(document.text("id"), system.text().original(), mentions));
        }
        return documents;
    }

    /** The documents as a system's, in the order of the file. */
    static List<SystemDocument> systems(GoldFile file) {
        return documents(file).map(TaggedJsonReader::system).toList();
    }

    /** Whether the first document is in this format. */
    static boolean reads(GoldFile file) {
        return documents(file).limit(1).anyMatch(document -> document.has("schemaVersion"));
    }

    private static Stream<GoldRecord> documents(GoldFile file) {
        if (file.name().endsWith(".json")) {
            return Stream.of(GoldRecord.parse(new GoldFile.Line(file.name(), 1, file.text())));
        }
        return file.lines().stream().filter(line -> !line.text().isBlank()).map(GoldRecord::parse);
    }

    private static SystemDocument system(GoldRecord document) {
        String text = document.text("text");
        if (document.text("status").equals("error")) {
            return new SystemDocument(AlignedText.unchanged(text), List.of());
        }
        Map<String, List<Link>> links = links(document);
        MentionList gold = new MentionList(text);
        List<SystemMention> mentions = new ArrayList<>();
        for (GoldRecord mention : document.objects("mentions")) {
            Span span = gold.span(document.line(), mention.integer("start"), mention.integer("end"));
            gold.checkSurface(document.line(), span, mention.text("text"));
            LabelledSpan reading = new LabelledSpan(span, MentionList.label(document.line(), mention.text("type")));
            gold.add(document.line(), GoldMention.of(reading));
            List<Link> own = links.getOrDefault(mention.text("id", ""), List.of());
            mentions.add(new SystemMention(reading, score(mention), origin(mention), own));
        }
        return new SystemDocument(AlignedText.unchanged(text), mentions);
    }

    private static OptionalDouble score(GoldRecord mention) {
        OptionalDouble score = mention.number("score");
        if (score.isPresent() && !(score.getAsDouble() >= 0 && score.getAsDouble() <= 1)) {
            throw mention.line()
                    .fault("GOLD_JSON", "A score is out of range", score.getAsDouble() + "", "a number from 0 to 1");
        }
        return score;
    }

    private static Optional<Origin> origin(GoldRecord mention) {
        if (!mention.has("from")) {
            return Optional.empty();
        }
        String from = mention.text("from");
        return Optional.of(Arrays.stream(Origin.values())
                .filter(origin -> origin.name().toLowerCase(Locale.ROOT).equals(from))
                .findFirst()
                .orElseThrow(() -> mention.line()
                        .fault(
                                "GOLD_JSON",
                                "A mention comes from something unknown",
                                from,
                                "model, lexicon, rule, alias or user")));
    }

    private static Map<String, List<Link>> links(GoldRecord document) {
        Map<String, List<Link>> links = new HashMap<>();
        for (GoldRecord entity : document.objects("entities")) {
            List<Link> own = entity.has("links")
                    ? entity.objects("links").stream()
                            .map(TaggedJsonReader::link)
                            .toList()
                    : List.of();
            entity.texts("mentions").forEach(mention -> links.put(mention, own));
        }
        return links;
    }

    private static Link link(GoldRecord link) {
        String code = link.text("scheme");
        Link.Scheme scheme = Arrays.stream(Link.Scheme.values())
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow(() -> link.line()
                        .fault(
                                "GOLD_JSON",
                                "A link has an unknown scheme",
                                code,
                                "iso3166-1, iso3166-1-alpha-3, wikipedia-en, wikidata or local"));
        return new Link(scheme, link.text("id"), link.text("label", ""), link.number("score"));
    }
}
