package org.zhner.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhner.entity.EnglishName;
import org.zhner.entity.Entity;
import org.zhner.entity.Link;
import org.zhner.pipeline.TaggedArticle;
import org.zhner.tag.Mention;

/**
 * Writes a mention a line, with tabs between its cells, below one line of column names. What would end a line or a cell
 * is escaped, see {@link Escapes}; links are {@code scheme:id} with | between them.
 */
final class TsvWriter implements ArticleWriter {
    static final List<String> FIELDS =
            Stream.of(TsvField.values()).map(TsvField::code).toList();

    private final List<TsvField> columns;

    /** A writer of these columns, in the order of the table; all if none is named. */
    TsvWriter(List<String> fields) {
        this.columns = Stream.of(TsvField.values())
                .filter(field -> fields.isEmpty() || fields.contains(field.code()))
                .toList();
    }

    @Override
    public List<String> extensions() {
        return List.of("tsv");
    }

    @Override
    public Optional<String> extensionOfMany() {
        return Optional.of("tsv");
    }

    @Override
    public void begin(OutputStream out) throws IOException {
        CellLines lines = new CellLines(out);
        lines.line(columns.stream().map(TsvField::code).toList());
        lines.flush();
    }

    @Override
    public void write(TaggedArticle article, String extension, OutputStream out) throws IOException {
        requireExtension(extension);
        CodePoints codePoints = CodePoints.of(article.article().text());
        int[] entityOf = MentionOwners.of(article);
        CellLines lines = new CellLines(out);
        for (int index = 0; index < entityOf.length; index++) {
            Row row = new Row(article, codePoints, index, entityOf[index]);
            lines.line(columns.stream().map(row::cell).map(Escapes::cell).toList());
        }
        lines.flush();
    }

    /** One mention; its cells are not escaped yet. */
    private record Row(TaggedArticle article, CodePoints codePoints, int index, int entityIndex) {
        String cell(TsvField field) {
            Mention mention = article.mentions().get(index);
            Entity entity = article.entities().get(entityIndex);
            return switch (field) {
                case ID -> article.article().id();
                case MENTION -> ArticleJson.mentionId(index);
                case START -> String.valueOf(codePoints.before(mention.span().begin()));
                case END -> String.valueOf(codePoints.before(mention.span().end()));
                case TEXT -> mention.surface();
                case TYPE -> JsonNames.of(mention.type());
                case SCORE -> String.valueOf(mention.score());
                case FROM -> JsonNames.of(mention.origin());
                case SENTENCE -> String.valueOf(mention.sentence());
                case SECTION -> String.valueOf(mention.section());
                case KIND ->
                    JsonNames.of(
                            article.layout().sections().get(mention.section()).kind());
                case ENTITY -> ArticleJson.entityId(entityIndex);
                case NAME -> entity.name();
                case NAME_HANS -> entity.nameHans();
                case NAME_EN -> entity.nameEn().map(EnglishName::text).orElse("");
                case LINKS -> entity.links().stream().map(Row::link).collect(Collectors.joining("|"));
            };
        }

        private static String link(Link link) {
            return link.scheme().code() + ":" + link.id();
        }
    }
}
