package org.zhner.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.zhner.lexicon.LinkDictionaryWriter;
import org.zhner.model.TableFileWriter;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;

/** Turns CoreNLP's dictionary of Chinese forms and English Wikipedia titles into a table file. */
public final class LinkDictionaryCompiler {
    private static final int BUFFER = 1 << 16;

    private LinkDictionaryCompiler() {}

    /**
     * Reads the dictionary: form, title with underscores and a score that is always 1.0, a tab between each.
     *
     * @param source {@code wikidict_chinese.tsv.gz}
     * @return the table file to be written; the same source always gives the same bytes
     * @throws UserException if a line has another number of fields
     */
    public static TableFileWriter compile(Path source) throws IOException {
        LinkDictionaryWriter dictionary = new LinkDictionaryWriter();
        try (InputStream file = Files.newInputStream(source);
                InputStream plain = new GZIPInputStream(file, BUFFER);
                BufferedReader reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                add(line, source, number, dictionary);
            }
        }
        return dictionary.finish();
    }

    private static void add(String line, Path source, int number, LinkDictionaryWriter dictionary) {
        int first = line.indexOf('\t');
        int last = line.lastIndexOf('\t');
        if (first <= 0 || last <= first + 1) {
            throw new UserException(new Problem(
                    "MODEL_CORRUPT",
                    "cannot read the link dictionary",
                    source + ", line " + number,
                    line,
                    "form, title and score between tabs",
                    "fetch CoreNLP's models again"));
        }
        dictionary.add(line.substring(0, first), line.substring(first + 1, last).replace('_', ' '));
    }
}
