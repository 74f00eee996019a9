package org.zhner.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.zhner.text.Span;

/**
 * Reads the gold of one article: {@code NAME.gold.tsv}, with the article's text beside it in {@code NAME.txt}.
 *
 * <p>The first line names the columns. There must be {@code begin} and {@code end} (code points), {@code type} and
 * {@code surface}; there may be {@code name_en}, {@code iso}, {@code also} and {@code required} (yes or no). {@code
 * also} lists other readings with {@code |} between: {@code TYPE} for the same place, or {@code TYPE:surface} for
 * where that surface overlaps it.
 */
final class ArticleGoldReader implements GoldReader {
    private static final String SUFFIX = ".gold.tsv";

    @Override
    public List<GoldDocument> read(GoldFile file) {
        String name = String.valueOf(file.path().getFileName());
        String stem = name.substring(0, name.length() - SUFFIX.length());
        Path article = file.path().resolveSibling(stem + ".txt");
        String text = GoldFile.read(article).text();
        return List.of(new GoldDocument(stem, text, mentions(file.lines(), text)));
    }

    private static List<GoldMention> mentions(List<GoldFile.Line> lines, String text) {
        if (lines.isEmpty()) {
            return List.of();
        }
        List<String> columns = Arrays.asList(lines.get(0).text().split("\t", -1));
        if (!columns.containsAll(List.of("begin", "end", "type", "surface"))) {
            throw lines.get(0)
                    .fault(
                            "GOLD_TSV",
                            "A gold table lacks a column",
                            lines.get(0).text(),
                            "a first line that names begin, end, type and surface, with tabs between");
        }
        MentionList mentions = new MentionList(text);
        for (GoldFile.Line line : lines.subList(1, lines.size())) {
            if (!line.text().isBlank()) {
                mentions.add(line, new Row(line, columns, text).mention(mentions));
            }
        }
        return mentions.toList();
    }

    /** One line of the table. */
    private static final class Row {
        private final GoldFile.Line line;
        private final List<String> columns;
        private final List<String> fields;
        private final String text;

        Row(GoldFile.Line line, List<String> columns, String text) {
            this.line = line;
            this.columns = columns;
            this.text = text;
            fields = Arrays.asList(line.text().split("\t", -1));
            if (fields.size() != columns.size()) {
                throw line.fault(
                        "GOLD_TSV",
                        "A line of a gold table has a wrong number of fields",
                        fields.size() + " fields",
                        columns.size() + " fields: " + String.join(", ", columns));
            }
        }

        GoldMention mention(MentionList mentions) {
            Span span = mentions.span(line, number("begin"), number("end"));
            mentions.checkSurface(line, span, field("surface", ""));
            LabelledSpan reading = new LabelledSpan(span, label(field("type", "")));
            String iso = field("iso", "");
            String nameEn = field("name_en", "");
            Reference reference =
                    iso.isEmpty() && nameEn.isEmpty() ? new Reference.Unknown() : new Reference.Identity(iso, nameEn);
            return new GoldMention(reading, also(reading), isRequired(), reference);
        }

        private List<LabelledSpan> also(LabelledSpan reading) {
            List<LabelledSpan> readings = new ArrayList<>();
            for (String other : field("also", "").split("\\|", -1)) {
                if (!other.isEmpty()) {
                    int colon = other.indexOf(':');
                    Label label = label(colon < 0 ? other : other.substring(0, colon));
                    Span span = colon < 0 ? reading.span() : overlapping(reading.span(), other.substring(colon + 1));
                    readings.add(new LabelledSpan(span, label));
                }
            }
            return readings;
        }

        /** The first place where {@code surface} stands and shares a unit with {@code span}. */
        private Span overlapping(Span span, String surface) {
            int from = Math.max(0, span.begin() - surface.length() + 1);
            int at = text.indexOf(surface, from);
            if (surface.isEmpty() || at < 0 || at >= span.end()) {
                throw line.fault(
                        "GOLD_ALSO",
                        "Another reading does not stand where the mention is",
                        surface,
                        "text that overlaps " + span.in(text));
            }
            return new Span(at, at + surface.length());
        }

        private boolean isRequired() {
            String required = field("required", "yes");
            if (!required.equals("yes") && !required.equals("no")) {
                throw line.fault("GOLD_TSV", "The column required is malformed", required, "yes or no");
            }
            return required.equals("yes");
        }

        private Label label(String name) {
            return MentionList.label(line, name);
        }

        private long number(String column) {
            String field = field(column, "");
            if (!field.matches("[0-9]{1,9}")) {
                throw line.fault(
                        "GOLD_OFFSETS", "An offset is malformed", column + " " + field, "a count of code points");
            }
            return Long.parseLong(field);
        }

        private String field(String column, String otherwise) {
            int index = columns.indexOf(column);
            return index < 0 ? otherwise : fields.get(index);
        }
    }
}
