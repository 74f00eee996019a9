package org.zhner.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.zhner.article.Article;
import org.zhner.article.Reading;
import org.zhner.article.Source;
import org.zhner.article.Source.MediaType;
import org.zhner.article.Surrogates;
import org.zhner.charset.StrictReader;
import org.zhner.charset.TextDecoder;
import org.zhner.packing.Unpacking;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;
import org.zhner.records.LimitedReader;
import org.zhner.records.TableColumns;
import org.zhner.records.TableProblems;

/** A table: a line of column names, then a record for each article. CSV is read as RFC 4180 has it. */
final class TableRecords implements Contents {
    private final InputName origin;
    private final InputStream stream;
    private final MediaType mediaType;
    private final Opening opening;
    private @Nullable Table table;
    private long record;
    private boolean isOver;

    TableRecords(InputName origin, InputStream stream, Content content, Opening opening) {
        this.origin = origin;
        this.stream = stream;
        this.mediaType = content == Content.CSV ? MediaType.CSV : MediaType.TSV;
        this.opening = opening;
    }

    /** A table that is open: its columns are known. */
    private record Table(
            TextDecoder.Decoding decoding,
            LimitedReader text,
            CSVParser parser,
            Iterator<CSVRecord> records,
            TableColumns columns) {}

    @Override
    public @Nullable Step next() {
        if (isOver) {
            return null;
        }
        try {
            if (table == null) {
                table = open();
            }
            return next(table);
        } catch (UserException cause) {
            isOver = true;
            return Opening.unreadable(origin, cause.problem());
        } catch (IOException cause) {
            isOver = true;
            return Opening.unreadable(origin, problem(origin.uri(), cause));
        }
    }

    private @Nullable Step next(Table open) {
        long line = open.parser().getCurrentLineNumber() + 1;
        open.text().begin();
        try {
            CSVRecord fields = record(open.records());
            isOver = fields == null;
            return fields == null ? null : new Step.Document(reading(open, fields, line));
        } catch (IOException cause) {
            isOver = true;
            String where = where(record, line);
            return unreadable(Ids.record(origin, line), problem(where, cause));
        }
    }

    /** The next record; null after the last. */
    private static @Nullable CSVRecord record(Iterator<CSVRecord> records) throws IOException {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException cause) {
            throw Objects.requireNonNull(cause.getCause());
        }
    }

    private Reading reading(Table open, CSVRecord fields, long line) {
        long index = record++;
        String id = Surrogates.repaired(open.columns().id(fields).orElse(Ids.record(origin, line)));
        try {
            String text = open.columns().text(fields, where(index, line));
            Source source = new Source(
                    origin.uri(),
                    OptionalLong.of(index),
                    mediaType,
                    open.decoding().charset(),
                    open.decoding().charsetFrom(),
                    TableColumns.digest(fields));
            return new Reading.Read(new Article(id, text, source, open.columns().metadata(fields)));
        } catch (UserException cause) {
            return new Reading.Unreadable(id, origin.uri(), OptionalLong.of(index), cause.problem());
        }
    }

    private Table open() throws IOException {
        byte[] head = Unpacking.head(stream, LimitedReader.HEAD);
        boolean isWhole = head.length < LimitedReader.HEAD;
        if (isWhole && new String(head, StandardCharsets.ISO_8859_1).isBlank()) {
            throw new UserException(InputProblems.empty(origin.uri(), WholeFile.blank(head, " ")));
        }
        TextDecoder.Decoding decoding = opening.decoder().decoding(head, isWhole, origin.uri());
        stream.skipNBytes(decoding.from());
        LimitedReader text = new LimitedReader(
                new StrictReader(stream, decoding.charset()), opening.limits().document());
        CSVParser parser = format().parse(text);
        Iterator<CSVRecord> records = parser.iterator();
        text.begin();
        CSVRecord header = record(records);
        if (header == null) {
            throw new UserException(InputProblems.empty(origin.uri(), "no line with column names"));
        }
        TableColumns columns = TableColumns.of(header, opening.options().columns(), origin.uri());
        return new Table(decoding, text, parser, records, columns);
    }

    private static Problem problem(String where, IOException cause) {
        return TableProblems.whileReading(where, cause).orElseGet(() -> InputProblems.whileReading(where, cause));
    }

    private CSVFormat format() {
        CSVFormat.Builder format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true);
        if (mediaType == MediaType.TSV) {
            format.setDelimiter('\t').setQuote(null);
        }
        return format.get();
    }

    private String where(long index, long line) {
        return origin.uri() + ", record " + index + ", line " + line;
    }

    private Step unreadable(String id, Problem problem) {
        return new Step.Document(new Reading.Unreadable(id, origin.uri(), OptionalLong.of(record), problem));
    }

    @Override
    public Optional<Reading> ifNothing() {
        return Optional.of(Opening.reading(origin, InputProblems.empty(origin.uri(), "column names and no record")));
    }

    @Override
    public void close() {
        // Whoever opened the bytes closes them.
    }
}
