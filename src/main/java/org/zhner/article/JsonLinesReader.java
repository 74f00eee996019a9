package org.zhner.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.zhner.article.Source.CharsetFrom;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;

/** Reads JSON Lines: a JSON object a line, in UTF-8. Blank lines are no records. */
final class JsonLinesReader {
    void read(Input input, Consumer<Reading> sink) {
        InputProblems.beforeReading(input)
                .ifPresentOrElse(
                        problem -> sink.accept(unreadable(input, 0, problem)), () -> readExisting(input, sink));
    }

    private static void readExisting(Input input, Consumer<Reading> sink) {
        long record = 0;
        try (InputStream stream = input.open()) {
            ByteLines lines = new ByteLines(stream);
            for (ByteLines.Line line = lines.next(); line != null; line = lines.next()) {
                if (!line.isBlank()) {
                    sink.accept(read(input, record++, line));
                }
            }
            if (record == 0) {
                sink.accept(unreadable(input, 0, InputProblems.empty(input, 0)));
            }
        } catch (IOException cause) {
            sink.accept(unreadable(input, record, InputProblems.whileReading(input, cause)));
        }
    }

    private static Reading read(Input input, long index, ByteLines.Line line) {
        String where = input.name() + ", record " + index + ", line " + line.number();
        try {
            if (line.isTooLong()) {
                throw new UserException(tooLong(where));
            }
            JsonRecord json = JsonRecord.parse(text(line, where), where);
            Source source = new Source(
                    input.name(),
                    OptionalLong.of(index),
                    StandardCharsets.UTF_8,
                    CharsetFrom.DECLARED,
                    Digests.sha256(line.bytes()));
            String id = json.id().orElse(id(input, index));
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

    private static Problem tooLong(String where) {
        return new Problem(
                "RECORD_TOO_LARGE",
                "the record is too large",
                where,
                "a line of more than " + ByteLines.MOST_BYTES + " bytes",
                "one article a line",
                "split the record");
    }

    private static Reading unreadable(Input input, long index, Problem problem) {
        return new Reading.Unreadable(id(input, index), input.name(), OptionalLong.of(index), problem);
    }

    private static String id(Input input, long index) {
        return Ids.of(input) + ":" + index;
    }
}
