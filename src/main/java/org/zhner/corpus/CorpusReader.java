package org.zhner.corpus;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;

/**
 * Reads zhner's output: {@code .json} files with one document, all other files with one a line; packed with gzip or not.
 * Of a folder and its folders, the files whose names end so, in order of their paths. Holds one line at a time.
 */
public final class CorpusReader {
    private static final List<String> ENDINGS = List.of(".json", ".jsonl", ".json.gz", ".jsonl.gz");
    private static final int BUFFER = 1 << 16;

    private final Corpus corpus;

    public CorpusReader(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * Adds all documents of {@code path}.
     *
     * @throws UserException naming file and line, if something cannot be read or is not zhner's output
     */
    public void read(Path path) {
        try {
            if (!Files.isDirectory(path)) {
                readFile(path);
                return;
            }
            List<Path> files = files(path);
            if (files.isEmpty()) {
                throw fault(
                        "CORPUS_EMPTY", path.toString(), "no such file in it", "files " + String.join(", ", ENDINGS));
            }
            for (Path file : files) {
                readFile(file);
            }
        } catch (NoSuchFileException cause) {
            throw fault("FILE_MISSING", path.toString(), "no such file", "a file or folder of zhner's output");
        } catch (IOException cause) {
            throw fault("READ_FAILED", path.toString(), String.valueOf(cause), "readable files");
        }
    }

    /**
     * Adds all documents of a stream of JSON Lines, packed or not.
     *
     * @param name what messages call it
     */
    public void readLines(InputStream in, String name) {
        try {
            lines(unpacked(in, name), name);
        } catch (IOException cause) {
            throw fault("READ_FAILED", name, String.valueOf(cause), "a readable stream");
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> ENDINGS.stream().anyMatch(file.toString()::endsWith))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private void readFile(Path file) throws IOException {
        String name = file.toString();
        try (InputStream in = unpacked(Files.newInputStream(file), name)) {
            if (name.endsWith(".json") || name.endsWith(".json.gz")) {
                String text = decoded(in, name);
                corpus.add(DocumentParser.parse(text, name, 1));
            } else {
                lines(in, name);
            }
        }
    }

    private void lines(InputStream in, String name) throws IOException {
        // A reader whose decoder reports bytes that are no UTF-8 in place of replacing them.
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()), BUFFER);
        long number = 0;
        try {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    corpus.add(DocumentParser.parse(line, name, number));
                }
            }
        } catch (CharacterCodingException cause) {
            throw fault("FILE_ENCODING", name + ", after line " + number, "bytes that are not UTF-8", "UTF-8");
        } catch (ZipException cause) {
            throw damaged(name + ", after line " + number, cause);
        } catch (EOFException cause) {
            throw damaged(name + ", after line " + number, cause);
        }
    }

    private static String decoded(InputStream in, String name) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(in.readAllBytes()))
                    .toString();
        } catch (CharacterCodingException cause) {
            throw fault("FILE_ENCODING", name, "bytes that are not UTF-8", "UTF-8");
        } catch (ZipException | EOFException cause) {
            throw damaged(name, cause);
        }
    }

    private static InputStream unpacked(InputStream in, String name) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, BUFFER);
        buffered.mark(2);
        boolean packed = buffered.read() == 0x1f && buffered.read() == 0x8b;
        buffered.reset();
        try {
            return packed ? new GZIPInputStream(buffered, BUFFER) : buffered;
        } catch (ZipException | EOFException cause) {
            throw damaged(name, cause);
        }
    }

    private static UserException damaged(String where, IOException cause) {
        return fault("GZIP_DAMAGED", where, String.valueOf(cause.getMessage()), "a complete gzip file");
    }

    static UserException fault(String code, String where, String seen, String expected) {
        return new UserException(new Problem(
                code,
                "zhner's output cannot be read for the table of entities",
                where,
                seen,
                expected,
                "correct or leave out that input, and run again; no table has been written"));
    }
}
