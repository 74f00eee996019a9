package org.zhner.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhner.pipeline.TaggedArticle;
import org.zhner.tag.Mention;
import org.zhner.text.Span;

/**
 * Writes the format of the CoNLL-2003 shared task: a unit a line, tabs between its columns, the tag last; an empty line
 * after each sentence. Each document begins with a line {@code -DOCSTART-}, which tells its id, and an empty line.
 *
 * <p>The text is the article's own, not the normalised one. White space, controls and the backslash are escaped, see
 * {@link Escapes}, and so is the first character of a unit that looks like {@code -DOCSTART-}.
 */
final class ConllWriter implements ArticleWriter {
    static final List<String> FIELDS =
            Stream.of(Column.values()).map(Column::code).toList();

    private static final String DOCUMENT_START = "-DOCSTART-";

    /** The columns, in their order. */
    private enum Column {
        TEXT("text"),
        START("start"),
        END("end"),
        TAG("tag");

        private final String code;

        Column(String code) {
            this.code = code;
        }

        private String code() {
            return code;
        }
    }

    private final ConllUnit unit;
    private final ConllScheme scheme;
    private final List<Column> columns;

    /** A writer of these columns, in the order of the format; all if none is named. */
    ConllWriter(ConllUnit unit, ConllScheme scheme, List<String> fields) {
        this.unit = unit;
        this.scheme = scheme;
        this.columns = Stream.of(Column.values())
                .filter(column -> fields.isEmpty() || fields.contains(column.code()))
                .toList();
    }

    @Override
    public List<String> extensions() {
        return List.of("conll");
    }

    @Override
    public Optional<String> extensionOfMany() {
        return Optional.of("conll");
    }

    @Override
    public void write(TaggedArticle article, String extension, OutputStream out) throws IOException {
        requireExtension(extension);
        CellLines lines = new CellLines(out);
        lines.line(documentStart(article.article().id()));
        lines.emptyLine();
        String text = article.article().text();
        CodePoints codePoints = CodePoints.of(text);
        List<Mention> mentions = article.mentions();
        int next = 0;
        for (int index = 0; index < article.sentences().size(); index++) {
            int first = next;
            while (next < mentions.size() && mentions.get(next).sentence() == index) {
                next++;
            }
            List<Mention> own = mentions.subList(first, next);
            List<Span> units = unit.units(text, article.sentences().get(index), own);
            int mention = 0;
            for (Span span : units) {
                while (mention < own.size() && own.get(mention).span().end() <= span.begin()) {
                    mention++;
                }
                String tag = mention < own.size() ? tag(span, own.get(mention)) : "O";
                lines.line(columns.stream()
                        .map(column -> cell(column, span, text, codePoints, tag))
                        .toList());
            }
            lines.emptyLine();
        }
        if (next < mentions.size()) {
            throw new IllegalArgumentException("mention " + next + " lies in no sentence, or they are out of order");
        }
        lines.flush();
    }

    /** As many cells as any line: the id second where there is room, the tag {@code O}. */
    private List<String> documentStart(String id) {
        List<String> cells = new ArrayList<>();
        for (Column column : columns) {
            boolean isTag = column == Column.TAG;
            cells.add(cells.isEmpty() ? DOCUMENT_START : isTag ? "O" : cells.size() == 1 ? Escapes.word(id) : "_");
        }
        return cells;
    }

    private String tag(Span unit, Mention mention) {
        return mention.span().contains(unit) ? scheme.prefix(unit, mention.span()) + JsonNames.of(mention.type()) : "O";
    }

    private static String cell(Column column, Span span, String text, CodePoints codePoints, String tag) {
        return switch (column) {
            case TEXT -> form(span.in(text));
            case START -> String.valueOf(codePoints.before(span.begin()));
            case END -> String.valueOf(codePoints.before(span.end()));
            case TAG -> tag;
        };
    }

    private static String form(String text) {
        String form = Escapes.word(text);
        return form.startsWith(DOCUMENT_START) ? Escapes.escape(form.charAt(0)) + form.substring(1) : form;
    }
}
