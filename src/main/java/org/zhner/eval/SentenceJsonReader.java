package org.zhner.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhner.text.Span;

/**
 * Reads our gold JSON Lines, a sentence a line: {@code text}, {@code mentions[{start, end, type}]} in code points; and
 * where known {@code doc}, {@code lang}, {@code sentence} and {@code en}, the sentence in English.
 *
 * <p>The sentences of one {@code doc} in one {@code lang} are one document: in order of {@code sentence}, a line each.
 * A sentence without {@code doc} is a document by itself.
 */
final class SentenceJsonReader implements GoldReader {
    @Override
    public List<GoldDocument> read(GoldFile file) {
        Map<String, Joined> documents = new LinkedHashMap<>();
        for (GoldFile.Line line : file.lines()) {
            if (!line.text().isBlank()) {
                GoldRecord sentence = GoldRecord.parse(line);
                String id = sentence.has("doc")
                        ? sentence.text("doc") + "/" + sentence.text("lang", "zh")
                        : "line-" + line.number();
                documents.computeIfAbsent(id, Joined::new).add(sentence);
            }
        }
        return documents.values().stream().map(Joined::document).toList();
    }

    /** A document while its sentences come in. */
    private static final class Joined {
        private final String id;
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder english = new StringBuilder();
        private final List<GoldMention> mentions = new ArrayList<>();
        private long last = Long.MIN_VALUE;

        Joined(String id) {
            this.id = id;
        }

        void add(GoldRecord sentence) {
            long number = sentence.has("sentence") ? sentence.integer("sentence") : last + 1;
            if (number <= last) {
                throw sentence.line()
                        .fault(
                                "GOLD_ORDER",
                                "The sentences of a document are out of order",
                                "sentence " + number,
                                "a number above " + last);
            }
            last = number;
            if (!text.isEmpty()) {
                text.append('\n');
            }
            mentions(sentence).stream()
                    .map(mention -> shift(mention, text.length()))
                    .forEach(mentions::add);
            text.append(sentence.text("text"));
            if (sentence.has("en")) {
                english.append(english.isEmpty() ? "" : "\n").append(sentence.text("en"));
            }
        }

        GoldDocument document() {
            return new GoldDocument(
                    id, text.toString(), mentions.stream().map(this::inDocument).toList());
        }

        /** The mention with all of the document's English beside its sentence's. */
        private GoldMention inDocument(GoldMention mention) {
            return mention.reference() instanceof Reference.Translation translation
                    ? new GoldMention(
                            mention.reading(),
                            mention.also(),
                            mention.required(),
                            new Reference.Translation(translation.english(), english.toString()))
                    : mention;
        }

        private static List<GoldMention> mentions(GoldRecord sentence) {
            MentionList mentions = new MentionList(sentence.text("text"));
            Reference reference =
                    sentence.has("en") ? new Reference.Translation(sentence.text("en")) : new Reference.Unknown();
            for (GoldRecord mention : sentence.objects("mentions")) {
                Span span = mentions.span(sentence.line(), mention.integer("start"), mention.integer("end"));
                if (mention.has("text")) {
                    mentions.checkSurface(sentence.line(), span, mention.text("text"));
                }
                Label label = MentionList.label(sentence.line(), mention.text("type"));
                mentions.add(
                        sentence.line(), new GoldMention(new LabelledSpan(span, label), List.of(), true, reference));
            }
            return mentions.toList();
        }

        private static GoldMention shift(GoldMention mention, int distance) {
            LabelledSpan reading = mention.reading();
            return new GoldMention(
                    new LabelledSpan(reading.span().shift(distance), reading.label()),
                    List.of(),
                    mention.required(),
                    mention.reference());
        }
    }
}
