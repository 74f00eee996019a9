package org.zhner.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import org.zhner.article.Article;
import org.zhner.article.Reading;
import org.zhner.input.ArticleReader;
import org.zhner.input.Input;
import org.zhner.input.Readings;
import org.zhner.pipeline.TaggedArticle;
import org.zhner.problem.Problem;
import org.zhner.write.JsonWriter;

/** Tags inputs one after the other, and counts what came of them. */
final class Tagging {
    private final Surroundings.ArticleTagger tagger;
    private final JsonWriter writer;
    private final PrintStream err;
    private int failed;
    private boolean hasBug;

    Tagging(Surroundings.ArticleTagger tagger, JsonWriter writer, PrintStream err) {
        this.tagger = tagger;
        this.writer = writer;
        this.err = err;
    }

    /** Reads inputs and writes a document for each of their articles, or records why there is none. */
    void run(ArticleReader reader, List<Input> inputs, OutputStream out) throws IOException {
        try (Readings readings = reader.read(inputs)) {
            while (readings.hasNext()) {
                write(readings.next(), out);
            }
        }
    }

    /** The process's exit code: one bad input that was all there is counts as bad usage. */
    int exitCode(boolean isSingle) {
        if (hasBug) {
            return ExitCode.BUG;
        }
        if (failed == 0) {
            return ExitCode.DONE;
        }
        return isSingle ? ExitCode.USER : ExitCode.SOME_FAILED;
    }

    /** A bug in one article is told and recorded; it does not keep the others from being tagged. */
    private void tag(Article article, OutputStream out) throws IOException {
        TaggedArticle tagged;
        try {
            tagged = tagger.tag(article);
        } catch (RuntimeException bug) {
            hasBug = true;
            err.println("zhner: this is a bug in zhner, met in " + article.id()
                    + ". Please report it with what follows and, if you may, the input.");
            bug.printStackTrace(err);
            writer.writeFailure(
                    article.id(), article.source().uri(), article.source().record(), bug(article, bug), out);
            return;
        }
        writer.write(tagged, out);
    }

    private static Problem bug(Article article, RuntimeException bug) {
        return new Problem(
                "BUG", "zhner failed on this article", article.source().uri(), bug.toString(), "tags", "report it");
    }

    private void write(Reading reading, OutputStream out) throws IOException {
        if (reading instanceof Reading.Read read) {
            tag(read.article(), out);
        } else if (reading instanceof Reading.Unreadable unreadable) {
            failed++;
            err.println("zhner: " + unreadable.problem().block());
            writer.writeFailure(unreadable.id(), unreadable.uri(), unreadable.record(), unreadable.problem(), out);
        }
    }
}
