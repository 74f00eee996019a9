package org.zhner.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import org.zhner.article.Article;
import org.zhner.model.ModelBundle;
import org.zhner.pipeline.Allowance;
import org.zhner.pipeline.Engine;
import org.zhner.pipeline.TaggedArticle;
import org.zhner.pipeline.Tagger;
import org.zhner.pipeline.TaggerOptions;

/**
 * What a command gets from the process that it runs in.
 *
 * @param in standard input
 * @param out standard output, unbuffered, so that errors show
 * @param err standard error
 * @param environment environment variables
 * @param home the folder of zhner's jar's folder, where its models are
 * @param taggers opens a tagger; a test puts another in its place
 * @param signals tells when the process is to end
 */
record Surroundings(
        InputStream in,
        OutputStream out,
        PrintStream err,
        Map<String, String> environment,
        Path home,
        Taggers taggers,
        Signals signals) {
    /** Opens a tagger. */
    @FunctionalInterface
    interface Taggers {
        ArticleTagger open(ModelBundle models, Engine engine, TaggerOptions options);
    }

    /** Tags one article: {@link Tagger#tag(Article, Allowance)}. */
    @FunctionalInterface
    interface ArticleTagger {
        TaggedArticle tag(Article article, Allowance allowance);
    }

    /** Ctrl-C, or a signal to end. */
    @FunctionalInterface
    interface Signals {
        /** When it comes, {@code stop} is called, and the process lives until it returns. */
        void onStop(Runnable stop);
    }
}
