package org.zhner.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.zhner.article.Article;
import org.zhner.article.Reading;
import org.zhner.input.ArticleReader;
import org.zhner.input.Input;
import org.zhner.input.Readings;
import org.zhner.pipeline.TaggedArticle;
import org.zhner.problem.Problem;
import org.zhner.write.ArticleWriter;

/** Tags inputs one after the other, and counts what came of them. */
final class Tagging {
    private final Function<Article, TaggedArticle> tagger;
    private final ArticleWriter writer;
    private final PrintStream err;
    private int failed;
    private boolean hasBug;

    Tagging(Function<Article, TaggedArticle> tagger, ArticleWriter writer, PrintStream err) {
        this.tagger = tagger;
        this.writer = writer;
        this.err = err;
    }

    /**
     * Reads inputs and writes a document for each of their articles, or records why there is none.
     *
     * @param isSingle whether there is one document only
     */
    void run(ArticleReader reader, List<Input> inputs, boolean isSingle, OutputStream out) throws IOException {
        String extension = isSingle
                ? writer.extensions().get(0)
                : writer.extensionOfMany().orElse(writer.extensions().get(0));
        try (Readings readings = reader.read(inputs)) {
            while (readings.hasNext()) {
                write(readings.next(), extension, out);
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
    private void tag(Article article, String extension, OutputStream out) throws IOException {
        TaggedArticle tagged;
        try {
            tagged = tagger.apply(article);
        } catch (RuntimeException bug) {
            hasBug = true;
            err.println("zhner: this is a bug in zhner, met in " + article.id()
                    + ". Please report it with what follows and, if you may, the input.");
            bug.printStackTrace(err);
            fail(article.id(), article.source().uri(), article.source().record(), bug(article, bug), out);
            return;
        }
        writer.write(tagged, extension, out);
    }

    private void fail(String id, String uri, OptionalLong record, Problem problem, OutputStream out)
            throws IOException {
        if (writer.hasFailures()) {
            writer.writeFailure(id, uri, record, problem, out);
        }
    }

    private static Problem bug(Article article, RuntimeException bug) {
        return new Problem(
                "BUG", "zhner failed on this article", article.source().uri(), bug.toString(), "tags", "report it");
    }

    private void write(Reading reading, String extension, OutputStream out) throws IOException {
        if (reading instanceof Reading.Read read) {
            tag(read.article(), extension, out);
        } else if (reading instanceof Reading.Unreadable unreadable) {
            failed++;
            err.println("zhner: " + unreadable.problem().block());
            fail(unreadable.id(), unreadable.uri(), unreadable.record(), unreadable.problem(), out);
        }
    }
}
