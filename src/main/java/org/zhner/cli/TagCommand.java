package org.zhner.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhner.article.Article;
import org.zhner.input.ArticleReader;
import org.zhner.input.Input;
import org.zhner.model.ModelBundle;
import org.zhner.pipeline.Engine;
import org.zhner.pipeline.Provenance;
import org.zhner.pipeline.TaggedArticle;
import org.zhner.pipeline.TaggerOptions;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;
import org.zhner.write.ArticleWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tags articles. */
@Command(
        name = "tag",
        description = {
            "Tag the names in articles and write them as JSON or in another --format.",
            "",
            "One file gives one JSON document on standard output; several files, folders, archives, tables and JSON Lines "
                    + "give JSON Lines, one document a line. With -o every document gives a file in that folder instead: "
                    + "a batch, which can be stopped at any time and goes on when the same command is run again."
        })
final class TagCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "-o",
            paramLabel = "DIR",
            description = "write a file a document into this folder, and keep a journal there of what is done")
    private @Nullable Path folder;

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(
            names = "--engine",
            paramLabel = "NAME",
            description = "what segments and labels: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})",
            converter = EngineConverter.class,
            completionCandidates = EngineConverter.class,
            defaultValue = EngineConverter.DEFAULT)
    private Engine engine = Engine.ZHNER;

    @Mixin
    private LimitOptions limits = new LimitOptions();

    @Mixin
    private BatchOptions batch = new BatchOptions();

    @Mixin
    private NamesOption names = new NamesOption();

    @Mixin
    private ModelsOption models = new ModelsOption();

    TagCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        requireSense();
        ArticleWriter writer = format.writer();
        ArticleReader reader = new ArticleReader(
                folder == null ? input.reading() : input.reading().without(folder));
        List<Input> all = input.inputs(surroundings.in());
        boolean isSingle = all.size() == 1 && reader.isOneDocument(all.get(0));
        requireSense(writer, isSingle);
        ModelBundle bundle = models.open(surroundings);
        TaggerOptions options = names.options();
        Surroundings.ArticleTagger opened = surroundings.taggers().open(bundle, engine, options);
        Function<Article, TaggedArticle> tagger = article -> opened.tag(article, limits.allowance());
        if (folder != null) {
            return new Batch(surroundings, batch)
                    .run(
                            new InputFeed(reader, all),
                            tagger::apply,
                            WrittenFormat.of(writer),
                            folder,
                            Batch.reserved(all, folder),
                            Provenance.of(engine, bundle).with(options),
                            settings());
        }
        Tagging tagging = new Tagging(tagger, writer, surroundings.err());
        OutputStream out = new BufferedOutputStream(surroundings.out(), 1 << 16);
        writer.begin(out);
        tagging.run(reader, all, isSingle, out);
        out.flush();
        return tagging.exitCode(isSingle);
    }

    /** Every option that changes a byte of a document, but for those that its source tells of. */
    private List<String> settings() {
        return List.of(format.settings(), limits.sizeLimit());
    }

    private void requireSense() {
        if (folder == null && !batch.given().isEmpty()) {
            throw clash(
                    "only a batch, into a folder, has these options",
                    String.join(" ", batch.given()) + " without -o",
                    "give -o DIR, or leave them out");
        }
    }

    /** Several documents in one stream or file are for a format that has such a thing. */
    private void requireSense(ArticleWriter writer, boolean isSingle) {
        boolean isSharded = batch.settings().shardSize() > 0;
        if (format.isPretty() && (isSharded || (folder == null && !isSingle))) {
            throw clash(
                    "indented JSON cannot be JSON Lines",
                    isSharded ? "--pretty with --shard-size" : "--pretty with several documents in one output",
                    "leave --pretty out, or give -o DIR for a file each");
        }
        if (writer.extensions().size() > 1 && (folder == null || isSharded)) {
            throw clash(
                    "this format has two files a document, which one stream or shard cannot hold",
                    "--format brat " + (isSharded ? "with --shard-size" : "without -o"),
                    "give -o DIR, without --shard-size");
        }
    }

    private static UserException clash(String what, String seen, String remedy) {
        return new UserException(
                new Problem("OPTIONS_CLASH", what, "zhner tag", seen, "options that go together", remedy));
    }
}
