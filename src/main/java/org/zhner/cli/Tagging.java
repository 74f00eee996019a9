package org.zhner.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import org.zhner.article.ArticleReader;
import org.zhner.article.Input;
import org.zhner.article.Reading;
import org.zhner.write.JsonWriter;

/** Tags inputs one after the other, and counts what came of them. */
final class Tagging {
    private final Surroundings.ArticleTagger tagger;
    private final JsonWriter writer;
    private final PrintStream err;
    private int failed;

    Tagging(Surroundings.ArticleTagger tagger, JsonWriter writer, PrintStream err) {
        this.tagger = tagger;
        this.writer = writer;
        this.err = err;
    }

    /** Reads one input and writes a document for each of its articles, or records why there is none. */
    void run(ArticleReader reader, Input input, boolean jsonLines, OutputStream out) throws IOException {
        try {
            if (jsonLines) {
                reader.readJsonLines(input, reading -> write(reading, out));
            } else {
                reader.readText(input, reading -> write(reading, out));
            }
        } catch (UncheckedIOException cause) {
            throw cause.getCause();
        }
    }

    /** The process's exit code: one bad input that was all there is counts as bad usage. */
    int exitCode(boolean isSingle) {
        if (failed == 0) {
            return ExitCode.DONE;
        }
        return isSingle ? ExitCode.USER : ExitCode.SOME_FAILED;
    }

    private void write(Reading reading, OutputStream out) {
        try {
            if (reading instanceof Reading.Read read) {
                writer.write(tagger.tag(read.article()), out);
            } else if (reading instanceof Reading.Unreadable unreadable) {
                failed++;
                err.println("zhner: " + unreadable.problem().block());
                writer.writeFailure(unreadable.id(), unreadable.uri(), unreadable.record(), unreadable.problem(), out);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
