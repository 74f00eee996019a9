package org.zhner.eval;

import java.nio.file.Path;
import java.util.List;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;

/** Reads gold in one format. */
public interface GoldReader {
    /**
     * The documents of {@code file} in its order.
     *
     * @throws UserException if the file breaks the format: with the line, what was seen and what was expected
     */
    List<GoldDocument> read(GoldFile file);

    /**
     * Reads a file in whatever format its name and first line show: {@code .iob2} or {@code .conll} ({@link
     * Iob2Reader}), {@code .gold.tsv} beside its article's {@code .txt} ({@link ArticleGoldReader}), {@code .json} or
     * {@code .jsonl} ({@link SentenceJsonReader}, or {@link TaggedJsonReader} where there is a {@code schemaVersion}).
     *
     * @throws UserException if it is none of these, cannot be read or is broken
     */
    static GoldSet open(Path path) {
        GoldFile file = GoldFile.read(path);
        return new GoldSet(file.name(), file.sha256(), of(file).read(file));
    }

    private static GoldReader of(GoldFile file) {
        String name = file.name();
        if (name.endsWith(".iob2") || name.endsWith(".conll")) {
            return new Iob2Reader();
        }
        if (name.endsWith(".gold.tsv")) {
            return new ArticleGoldReader();
        }
        if (name.endsWith(".json") || name.endsWith(".jsonl")) {
            return TaggedJsonReader.reads(file) ? new TaggedJsonReader() : new SentenceJsonReader();
        }
        throw new UserException(new Problem(
                "GOLD_FORMAT",
                "The format of a gold file is not known",
                name,
                "its name",
                "a name that ends in .jsonl, .json, .iob2, .conll or .gold.tsv",
                "rename the file"));
    }
}
