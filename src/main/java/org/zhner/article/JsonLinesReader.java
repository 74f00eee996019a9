package org.zhner.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.zhner.article.Source.CharsetFrom;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;

/**
 * Reads JSON Lines: a JSON object a line, in UTF-8. Blank lines are no records. What is wrong with the file as a whole
 * is told once, without a record's index.
 */
final class JsonLinesReader {
    private final int mostBytes;

    JsonLinesReader() {
        this(ByteLines.MOST_BYTES);
    }

    /** With another limit on a line than the usual one. */
    JsonLinesReader(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    void read(Input input, Consumer<Reading> sink) {
        InputProblems.beforeReading(input)
                .ifPresentOrElse(problem -> sink.accept(unreadable(input, problem)), () -> readExisting(input, sink));
    }

    private void readExisting(Input input, Consumer<Reading> sink) {
        long record = 0;
        try (InputStream stream = input.open()) {
            ByteLines lines = new ByteLines(stream, mostBytes);
            for (ByteLines.Line line = lines.next(); line != null; line = lines.next()) {
                Optional<String> binary =
                        line.number() == 1 ? BinaryFormats.byBeginning(line.bytes()) : Optional.empty();
                if (binary.isPresent()) {
                    sink.accept(unreadable(input, InputProblems.binary(input.name(), binary.get())));
                    return;
                }
                if (!line.isBlank()) {
                    sink.accept(read(input, record++, line));
                }
            }
            if (record == 0) {
                sink.accept(unreadable(input, InputProblems.empty(input, "no line with a record")));
            }
        } catch (IOException cause) {
            Problem problem = InputProblems.whileReading(input, cause);
            sink.accept(record == 0 ? unreadable(input, problem) : unreadable(input, record, problem));
        }
    }

    private Reading read(Input input, long index, ByteLines.Line line) {
        String where = input.name() + ", record " + index + ", line " + line.number();
        try {
            if (line.isTooLong()) {
                throw new UserException(tooLong(where));
            }
            JsonRecord.Fields json = JsonRecord.parse(text(line, where), where);
            Source source = new Source(
                    input.name(),
                    OptionalLong.of(index),
                    StandardCharsets.UTF_8,
                    CharsetFrom.DECLARED,
                    Digests.sha256(line.bytes()));
            String id = json.id().orElse(id(input, index));
            if (json.problem().isPresent()) {
                return new Reading.Unreadable(
                        id, input.name(), OptionalLong.of(index), json.problem().get());
            }
            return new Reading.Read(new Article(id, json.text(), source, json.metadata()));
        } catch (UserException cause) {
            return unreadable(input, index, cause.problem());
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

    private static Reading unreadable(Input input, Problem problem) {
        return new Reading.Unreadable(Ids.of(input), input.name(), OptionalLong.empty(), problem);
    }

    private static Reading unreadable(Input input, long index, Problem problem) {
        return new Reading.Unreadable(id(input, index), input.name(), OptionalLong.of(index), problem);
    }

    private static String id(Input input, long index) {
        return Ids.of(input) + ":" + index;
    }
}
