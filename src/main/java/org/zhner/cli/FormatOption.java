package org.zhner.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhner.write.ArticleWriter;
import org.zhner.write.ConllScheme;
import org.zhner.write.ConllUnit;
import org.zhner.write.OutputFormat;
import org.zhner.write.WriterOptions;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What articles are written as. */
final class FormatOption {
    @Option(
            names = "--format",
            paramLabel = "NAME",
            description = {
                "what to write: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
                "json: one document, one a line where there are several in a file; jsonl: always one a line; conll: a"
                        + " token or character a line with BIO or BIOES tags; tsv: a mention a line below column names;"
                        + " brat: .txt and .ann for each document, only with -o."
            },
            converter = Formats.class,
            completionCandidates = Formats.class,
            defaultValue = "json")
    private OutputFormat format = OutputFormat.JSON;

    @Option(
            names = "--fields",
            paramLabel = "NAME",
            split = ",",
            description = {
                "write only these fields, with commas between; an unknown one is answered with all that the format has.",
                "json: such as text,mentions,entities; tsv: such as start,end,text,type; conll: text,start,end,tag;"
                        + " brat: mentions (default), links, score, from."
            })
    private List<String> fields = List.of();

    @Option(
            names = "--conll-unit",
            paramLabel = "NAME",
            description =
                    "conll: ${COMPLETION-CANDIDATES} a line (default: token). A token that reaches over an end of a"
                            + " mention is cut there.",
            converter = Units.class,
            completionCandidates = Units.class)
    private @Nullable ConllUnit unit;

    @Option(
            names = "--conll-scheme",
            paramLabel = "NAME",
            description = "conll: tags by ${COMPLETION-CANDIDATES} (default: bio)",
            converter = Schemes.class,
            completionCandidates = Schemes.class)
    private @Nullable ConllScheme scheme;

    @Option(names = "--compact", description = "json: leave out tokens and sentences")
    private boolean compact;

    @Option(names = "--pretty", description = "json: indent")
    private boolean pretty;

    /**
     * The writer that these options describe.
     *
     * @throws org.zhner.problem.UserException if they do not go together, or the format has no such field
     */
    ArticleWriter writer() {
        return format.writer(
                new WriterOptions(compact, pretty, fields, Optional.ofNullable(unit), Optional.ofNullable(scheme)));
    }

    /** All of them in words, for what depends on whether they change. */
    String settings() {
        return String.join(
                " ",
                "format",
                format.code(),
                String.join(",", fields),
                "unit",
                String.valueOf(unit),
                "scheme",
                String.valueOf(scheme),
                "compact",
                String.valueOf(compact),
                "pretty",
                String.valueOf(pretty));
    }

    boolean isPretty() {
        return pretty;
    }

    /** Constants by the names that they have on the command line. */
    private abstract static class Names<T> implements ITypeConverter<T>, Iterable<String> {
        private final List<T> all;
        private final Function<T, String> name;

        Names(T[] all, Function<T, String> name) {
            this.all = List.of(all);
            this.name = name;
        }

        @Override
        public T convert(String given) {
            return all.stream()
                    .filter(one -> name.apply(one).equals(given))
                    .findFirst()
                    .orElseThrow(() ->
                            new TypeConversionException("there is no " + given + ", only " + String.join(", ", this)));
        }

        @Override
        public Iterator<String> iterator() {
            return all.stream().map(name).iterator();
        }
    }

    private static final class Formats extends Names<OutputFormat> {
        private Formats() {
            super(OutputFormat.values(), OutputFormat::code);
        }
    }

    private static final class Units extends Names<ConllUnit> {
        private Units() {
            super(ConllUnit.values(), ConllUnit::code);
        }
    }

    private static final class Schemes extends Names<ConllScheme> {
        private Schemes() {
            super(ConllScheme.values(), ConllScheme::code);
        }
    }
}
