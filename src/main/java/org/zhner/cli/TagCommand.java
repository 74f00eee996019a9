package org.zhner.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhner.article.Article;
import org.zhner.article.ArticleReader;
import org.zhner.article.Input;
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
import picocli.CommandLine.Parameters;

/** Tags articles. */
@Command(
        name = "tag",
        description = {
            "Tag the names in articles and write them as JSON or in another --format.",
            "",
            "One input gives one JSON document on standard output; several inputs, or --jsonl, give JSON Lines, one "
                    + "document a line. With -o every document gives a file in that folder instead: a batch, which "
                    + "can be stopped at any time and goes on when the same command is run again."
        })
final class TagCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "files of text, packed with gzip or not; - is standard input")
    private List<String> inputs = List.of();

    @Option(names = "--jsonl", description = "inputs are JSON Lines: one record a line, its text in the field \"text\"")
    private boolean jsonLines;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "how plain text is encoded (default: UTF-8, Big5-HKSCS or GB18030, whichever it is)")
    private @Nullable String encoding;

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
        ArticleReader reader = new ArticleReader(charset());
        ArticleWriter writer = format.writer();
        requireSense(writer);
        List<Input> all = inputs.stream().map(this::input).toList();
        ModelBundle bundle = models.open(surroundings);
        TaggerOptions options = names.options();
        Surroundings.ArticleTagger opened = surroundings.taggers().open(bundle, engine, options);
        Function<Article, TaggedArticle> tagger = article -> opened.tag(article, limits.allowance());
        if (folder != null) {
            return new Batch(surroundings, batch)
                    .run(
                            new InputReadings(reader, all, jsonLines),
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
        for (Input input : all) {
            tagging.run(reader, input, jsonLines, out);
            out.flush();
        }
        return tagging.exitCode(all.size() == 1 && !jsonLines);
    }

    /** Every option that changes a byte of a document, but for those that its source tells of. */
    private List<String> settings() {
        return List.of(format.settings(), limits.sizeLimit());
    }

    private Input input(String name) {
        if (name.equals("-")) {
            return new Input.Stream(surroundings.in(), name);
        }
        try {
            return new Input.File(Path.of(name), name);
        } catch (InvalidPathException cause) {
            throw new UserException(
                    new Problem(
                            "PATH_INVALID",
                            "the name of an input is none that this system's locale can have",
                            name,
                            String.valueOf(cause.getReason()),
                            "a UTF-8 locale for names in Chinese",
                            "set LC_ALL=C.UTF-8, or run zhner by its launcher, which does"),
                    cause);
        }
    }

    private void requireSense() {
        if (folder == null && !batch.given().isEmpty()) {
            throw clash(
                    "only a batch, into a folder, has these options",
                    String.join(" ", batch.given()) + " without -o",
                    "give -o DIR, or leave them out");
        }
        if (jsonLines && encoding != null) {
            throw clash("JSON Lines are always UTF-8", "--encoding with --jsonl", "leave --encoding out");
        }
        if (inputs.stream().filter("-"::equals).count() > 1) {
            throw clash("standard input can be read only once", "- twice", "name - once");
        }
    }

    /** Several documents in one stream or file are for a format that has such a thing. */
    private void requireSense(ArticleWriter writer) {
        boolean isSharded = batch.settings().shardSize() > 0;
        boolean isStream = folder == null && (jsonLines || inputs.size() > 1);
        if (format.isPretty() && (isStream || isSharded)) {
            throw clash(
                    "indented JSON cannot be JSON Lines",
                    "--pretty with " + (isSharded ? "--shard-size" : jsonLines ? "--jsonl" : inputs.size() + " inputs"),
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

    private Optional<Charset> charset() {
        if (encoding == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(encoding));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException cause) {
            throw new UserException(
                    new Problem(
                            "ENCODING_NOT_KNOWN",
                            "there is no such encoding",
                            "--encoding",
                            encoding,
                            "a name such as UTF-8, Big5-HKSCS, GB18030 or UTF-16LE",
                            "give one of these, or leave the option out"),
                    cause);
        }
    }
}
