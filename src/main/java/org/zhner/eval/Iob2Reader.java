package org.zhner.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhner.text.Span;

/**
 * Reads the {@code iob2} files of Universal NER (Mayhew et al., NAACL 2024): a token a line, with its number, form and
 * label between tabs; the text in a comment {@code # text = …}; a blank line after each sentence.
 *
 * <p>Each sentence is a document. The {@code # newdoc} of the Chinese files names a batch of annotation work, not an
 * article: its sentences come from all over Wikipedia, so they are neither tagged together nor one unit of a bootstrap.
 */
final class Iob2Reader implements GoldReader {
    private static final String TEXT = "# text = ";
    private static final String LABELS = "O, B-TYPE or I-TYPE, with PER, LOC or ORG";

    @Override
    public List<GoldDocument> read(GoldFile file) {
        List<GoldDocument> documents = new ArrayList<>();
        List<GoldFile.Line> sentence = new ArrayList<>();
        for (GoldFile.Line line : file.lines()) {
            if (!line.text().isBlank()) {
                sentence.add(line);
            } else if (!sentence.isEmpty()) {
                documents.add(document(sentence, documents.size()));
                sentence.clear();
            }
        }
        if (!sentence.isEmpty()) {
            documents.add(document(sentence, documents.size()));
        }
        return documents;
    }

    private static GoldDocument document(List<GoldFile.Line> lines, int index) {
        String text = comment(lines, TEXT)
                .orElseThrow(() -> lines.get(0)
                        .fault(
                                "GOLD_IOB2",
                                "A sentence has no text",
                                lines.get(0).text(),
                                TEXT + "…"));
        String id = comment(lines, "# sent_id = ").orElse("sentence-" + index);
        List<GoldFile.Line> rows =
                lines.stream().filter(line -> !line.text().startsWith("#")).toList();
        return new GoldDocument(id, text, new Sentence(text).mentions(rows));
    }

    private static Optional<String> comment(List<GoldFile.Line> lines, String key) {
        return lines.stream()
                .map(GoldFile.Line::text)
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()))
                .findFirst();
    }

    /** A sentence while its rows are read: where in the text it is, and the mention that is open. */
    private static final class Sentence {
        private final String text;
        private final MentionList mentions;
        private int at;
        private int tokens;
        private int begin = -1;
        private int end;
        private Label label = Label.NAME;

        Sentence(String text) {
            this.text = text;
            mentions = new MentionList(text);
        }

        List<GoldMention> mentions(List<GoldFile.Line> rows) {
            for (GoldFile.Line row : rows) {
                String[] fields = fields(row);
                Span token = token(row, fields[1]);
                take(row, token, fields[2]);
            }
            if (!rows.isEmpty()) {
                close(rows.get(rows.size() - 1));
            }
            return mentions.toList();
        }

        private String[] fields(GoldFile.Line row) {
            String[] fields = row.text().split("\t", -1);
            tokens++;
            if (fields.length < 3 || fields[1].isEmpty() || !fields[0].equals(Integer.toString(tokens))) {
                throw row.fault(
                        "GOLD_IOB2",
                        "A token's line is malformed",
                        row.text(),
                        "token number " + tokens + ", form and label, with tabs between");
            }
            return fields;
        }

        private Span token(GoldFile.Line row, String form) {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            if (!text.startsWith(form, at)) {
                throw row.fault(
                        "GOLD_IOB2",
                        "A token is not what comes next in the sentence's text",
                        form,
                        text.substring(at, Math.min(text.length(), at + 10)) + "…");
            }
            at += form.length();
            return new Span(at - form.length(), at);
        }

        private void take(GoldFile.Line row, Span token, String tag) {
            if (tag.startsWith("I-")) {
                Label inside = MentionList.label(row, tag.substring(2));
                if (begin < 0 || inside != label) {
                    throw row.fault(
                            "GOLD_IOB2",
                            "A name goes on that did not begin",
                            tag,
                            "B-" + inside + " here, or B-" + inside + " or I-" + inside + " on the line before");
                }
                end = token.end();
                return;
            }
            close(row);
            if (tag.startsWith("B-")) {
                label = MentionList.label(row, tag.substring(2));
                begin = token.begin();
                end = token.end();
            } else if (!tag.equals("O")) {
                throw row.fault("GOLD_IOB2", "A token's label is malformed", tag, LABELS);
            }
        }

        private void close(GoldFile.Line row) {
            if (begin >= 0) {
                mentions.add(row, GoldMention.of(new LabelledSpan(new Span(begin, end), label)));
                begin = -1;
            }
        }
    }
}
