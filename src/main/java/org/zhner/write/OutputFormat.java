package org.zhner.write;

import java.util.List;
import java.util.stream.Collectors;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;

/** The formats that tagged articles are written in. */
public enum OutputFormat {
    /** One JSON document, which follows {@link Schema}; one a line where there are several in a file. */
    JSON("json"),
    /** The same, one document a line in any file. */
    JSONL("jsonl"),
    /** A token or a character a line, with tags. */
    CONLL("conll"),
    /** Two files a document, text and annotations. */
    BRAT("brat"),
    /** A mention a line, with a line of column names. */
    TSV("tsv");

    private final String code;

    OutputFormat(String code) {
        this.code = code;
    }

    /** Its name on the command line. */
    public String code() {
        return code;
    }

    /** The names of all fields that one may choose among. */
    public List<String> fields() {
        return switch (this) {
            case JSON, JSONL -> JsonOptions.FIELDS;
            case CONLL -> ConllWriter.FIELDS;
            case BRAT -> BratWriter.FIELDS;
            case TSV -> TsvWriter.FIELDS;
        };
    }

    /**
     * A writer of this format.
     *
     * @throws UserException if an option does not go with this format, or it has no such field
     */
    public ArticleWriter writer(WriterOptions options) {
        requireFields(options.fields());
        boolean isJson = this == JSON || this == JSONL;
        requireFor(isJson || !options.compact(), "--compact", "json or jsonl");
        requireFor(this == JSON || !options.pretty(), "--pretty", "json");
        requireFor(this == CONLL || options.unit().isEmpty(), "--conll-unit", "conll");
        requireFor(this == CONLL || options.scheme().isEmpty(), "--conll-scheme", "conll");
        if (options.compact() && !options.fields().isEmpty()) {
            throw clash("--fields says already what is left out", "--compact with --fields", "leave --compact out");
        }
        return switch (this) {
            case JSON -> new JsonWriter(json(options));
            case JSONL -> JsonWriter.lines(json(options));
            case CONLL ->
                new ConllWriter(
                        options.unit().orElse(ConllUnit.TOKEN),
                        options.scheme().orElse(ConllScheme.BIO),
                        options.fields());
            case BRAT -> new BratWriter(options.fields());
            case TSV -> new TsvWriter(options.fields());
        };
    }

    private static JsonOptions json(WriterOptions options) {
        return new JsonOptions(options.compact(), options.pretty(), options.fields());
    }

    private void requireFields(List<String> chosen) {
        String unknown = chosen.stream()
                .filter(field -> !fields().contains(field))
                .map(field -> "'" + field + "'")
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            throw new UserException(new Problem(
                    "FIELD_NOT_KNOWN",
                    "the format " + code + " has no such field",
                    "--fields",
                    unknown,
                    String.join(", ", fields()),
                    "choose among these, with commas and no blanks between them"));
        }
    }

    private void requireFor(boolean isGood, String option, String formats) {
        if (!isGood) {
            throw clash(
                    option + " is for the format " + formats,
                    option + " with the format " + code,
                    "leave it out, or choose another --format");
        }
    }

    private static UserException clash(String what, String seen, String remedy) {
        return new UserException(
                new Problem("OPTIONS_CLASH", what, "--format", seen, "options that go together", remedy));
    }
}
