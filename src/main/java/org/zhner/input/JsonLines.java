package org.zhner.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.zhner.article.Article;
import org.zhner.article.Reading;
import org.zhner.article.Source;
import org.zhner.article.Source.CharsetFrom;
import org.zhner.charset.BinaryFormats;
import org.zhner.charset.StrictDecoder;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;
import org.zhner.records.ByteLines;
import org.zhner.records.Digests;
import org.zhner.records.JsonRecord;

/**
 * A file of JSON Lines: a JSON object a line, in UTF-8, each an article. Blank lines are no records. What is wrong with
 * the file as a whole is told once, without a record's index.
 */
final class JsonLines implements Contents {
    private final InputName origin;
    private final ByteLines lines;
    private final int mostBytes;
    private long record;
    private boolean isOver;

    JsonLines(InputName origin, InputStream stream, int mostBytes) {
        this.origin = origin;
        this.lines = new ByteLines(stream, mostBytes);
        this.mostBytes = mostBytes;
    }

    @Override
    public @Nullable Step next() {
        if (isOver) {
            return null;
        }
        ByteLines.Line line = null;
        try {
            do {
                line = lines.next();
            } while (line != null && line.isBlank());
        } catch (IOException cause) {
            isOver = true;
            Problem problem = InputProblems.whileReading(origin.uri(), cause);
            return record == 0
                    ? Opening.unreadable(origin, problem)
                    : new Step.Document(unreadable(record, lines.number(), problem));
        }
        if (line == null) {
            isOver = true;
            return null;
        }
        Optional<String> binary = line.number() == 1 ? BinaryFormats.byBeginning(line.bytes()) : Optional.empty();
        if (binary.isPresent()) {
            isOver = true;
            return Opening.unreadable(origin, BinaryFormats.problem(origin.uri(), binary.get()));
        }
        return new Step.Document(read(record++, line));
    }

    @Override
    public Optional<Reading> ifNothing() {
        return Optional.of(Opening.reading(origin, InputProblems.empty(origin.uri(), "no line with a record")));
    }

    @Override
    public void close() {
        // Whoever opened the bytes closes them.
    }

    private Reading read(long index, ByteLines.Line line) {
        String where = origin.uri() + ", record " + index + ", line " + line.number();
        try {
            if (line.isTooLong()) {
                throw new UserException(tooLong(where));
            }
            JsonRecord.Fields json = JsonRecord.parse(text(line, where), where);
            Source source = new Source(
                    origin.uri(),
                    OptionalLong.of(index),
                    StandardCharsets.UTF_8,
                    CharsetFrom.DECLARED,
                    Digests.sha256(line.bytes()));
            String id = json.id().orElse(Ids.record(origin, line.number()));
            if (json.problem().isPresent()) {
                return new Reading.Unreadable(
                        id, origin.uri(), OptionalLong.of(index), json.problem().get());
            }
            return new Reading.Read(new Article(id, json.text(), source, json.metadata()));
        } catch (UserException cause) {
            return unreadable(index, line.number(), cause.problem());
        }
    }

    private static String text(ByteLines.Line line, String where) {
        StrictDecoder.Result result = StrictDecoder.decode(line.bytes(), 0, StandardCharsets.UTF_8);
        if (result instanceof StrictDecoder.Result.Text text) {
            return text.text();
        }
        StrictDecoder.Result.Broken broken = (StrictDecoder.Result.Broken) result;
        throw new UserException(new Problem(
                "UNDECODABLE",
                "the record is not UTF-8",
                where + ", byte offset " + broken.offset() + " in the line",
                "bytes " + broken.bytes(),
                "JSON Lines are UTF-8",
                "convert the file to UTF-8"));
    }

    private Problem tooLong(String where) {
        return new Problem(
                "RECORD_TOO_LARGE",
                "the record is too large",
                where,
                "a line of more than " + mostBytes + " bytes",
                "one article a line",
                "split the record");
    }

    private Reading unreadable(long index, long line, Problem problem) {
        return new Reading.Unreadable(Ids.record(origin, line), origin.uri(), OptionalLong.of(index), problem);
    }
}
