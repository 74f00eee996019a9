package org.zhner.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhner.entity.Entity;
import org.zhner.entity.Link;
import org.zhner.pipeline.TaggedArticle;
import org.zhner.tag.Mention;

/**
 * Writes brat's standoff format: the text into {@code .txt} and a line for each mention into {@code .ann}, both UTF-8,
 * offsets in code points. No mention is discontinuous.
 *
 * <p>Offsets count in the {@code .txt} as they do in the article, whatever a reader makes of line ends: a carriage return
 * before a line feed is written as a space and any other as a line feed, because Python's readers, brat's among them,
 * turn two of them into one. Nothing else of the text is changed. In the {@code .ann} a mention's text has a space in
 * place of each control and line end, as brat does it.
 */
final class BratWriter implements ArticleWriter {
    static final List<String> FIELDS =
            Stream.of(Field.values()).map(Field::code).toList();

    private static final String TEXT = "txt";
    private static final String ANNOTATIONS = "ann";

    /** What may be written of a mention. */
    private enum Field {
        /** Where it is, what type, what text: always written. */
        MENTIONS("mentions"),
        /** Its entity's links, as normalisations. */
        LINKS("links"),
        /** As a note. */
        SCORE("score"),
        /** As a note. */
        FROM("from");

        private final String code;

        Field(String code) {
            this.code = code;
        }

        private String code() {
            return code;
        }
    }

    private final List<String> fields;

    /** A writer of these fields; of mentions alone if none is named. */
    BratWriter(List<String> fields) {
        this.fields = List.copyOf(fields);
    }

    @Override
    public List<String> extensions() {
        return List.of(TEXT, ANNOTATIONS);
    }

    @Override
    public Optional<String> extensionOfMany() {
        return Optional.empty();
    }

    @Override
    public void write(TaggedArticle article, String extension, OutputStream out) throws IOException {
        String text = text(article.article().text());
        if (requireExtension(extension).equals(TEXT)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } else {
            annotations(article, text, new CellLines(out));
        }
    }

    private static String text(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", " \n").replace('\r', '\n');
    }

    private void annotations(TaggedArticle article, String text, CellLines lines) throws IOException {
        CodePoints codePoints = CodePoints.of(text);
        int[] entityOf = MentionOwners.of(article);
        int normalisations = 0;
        int notes = 0;
        for (int index = 0; index < entityOf.length; index++) {
            Mention mention = article.mentions().get(index);
            String id = "T" + (index + 1);
            String place = codePoints.before(mention.span().begin()) + " "
                    + codePoints.before(mention.span().end());
            lines.line(List.of(
                    id,
                    JsonNames.of(mention.type()) + " " + place,
                    oneLine(mention.span().in(text))));
            Entity entity = article.entities().get(entityOf[index]);
            for (Link link : has(Field.LINKS) ? entity.links() : List.<Link>of()) {
                lines.line(normalisation(++normalisations, id, link, entity));
            }
            String note = note(mention);
            if (!note.isEmpty()) {
                lines.line(List.of("#" + ++notes, "AnnotatorNotes " + id, note));
            }
        }
        lines.flush();
    }

    /** Ids hold no blank in brat. */
    private static List<String> normalisation(int number, String mention, Link link, Entity entity) {
        String id = oneLine(link.id()).strip().replaceAll("\\s", "_");
        return List.of(
                "N" + number,
                "Reference " + mention + " " + link.scheme().code() + ":" + id,
                oneLine(link.label().isEmpty() ? entity.name() : link.label()));
    }

    private String note(Mention mention) {
        List<String> parts = new ArrayList<>();
        if (has(Field.SCORE)) {
            parts.add("score=" + mention.score());
        }
        if (has(Field.FROM)) {
            parts.add("from=" + JsonNames.of(mention.origin()));
        }
        return String.join(" ", parts);
    }

    private boolean has(Field field) {
        return fields.contains(field.code());
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text);
        for (int at = 0; at < line.length(); at++) {
            char unit = line.charAt(at);
            if (Character.isISOControl(unit) || unit == '\u2028' || unit == '\u2029') {
                line.setCharAt(at, ' ');
            }
        }
        return line.toString();
    }
}
