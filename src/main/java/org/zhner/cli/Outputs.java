package org.zhner.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.zhner.model.AtomicFile;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;
import org.zhner.write.ArticleWriter;

/** The files that each input's output goes to. */
final class Outputs {
    /** Without extension. */
    private final List<Path> files;

    private final List<String> extensions;

    private Outputs(List<Path> files, List<String> extensions) {
        this.files = files;
        this.extensions = extensions;
    }

    /** Writes documents into files by their extensions. */
    @FunctionalInterface
    interface Body {
        void writeTo(Function<String, OutputStream> files) throws IOException;
    }

    /**
     * Names a file in {@code folder} for each input: the input's name without folders, {@code .gz} and extension, and
     * each of {@code extensions}, which have no dot.
     *
     * @throws UserException if two inputs would have one file, or an output would replace an input
     */
    static Outputs plan(Path folder, List<String> inputs, List<String> extensions) throws IOException {
        List<Path> files = new ArrayList<>();
        Map<Path, String> owners = new HashMap<>();
        for (String input : inputs) {
            Path file = folder.resolve(stem(input));
            String other = owners.putIfAbsent(file, input);
            if (other != null) {
                throw new UserException(new Problem(
                        "OUTPUT_TWICE",
                        "two inputs would be written to one file",
                        file + "." + extensions.get(0),
                        other + " and " + input,
                        "inputs whose names differ",
                        "rename one, or tag them in two runs into two folders"));
            }
            for (String extension : extensions) {
                requireNoInput(file.resolveSibling(file.getFileName() + "." + extension), inputs);
            }
            files.add(file);
        }
        return new Outputs(files, extensions);
    }

    private static void requireNoInput(Path output, List<String> inputs) throws IOException {
        for (String input : inputs) {
            if (!input.equals("-") && isSameFile(output, Path.of(input))) {
                throw new UserException(new Problem(
                        "OUTPUT_IS_INPUT",
                        "an input would be replaced by its output",
                        output.toString(),
                        input,
                        "an output folder without the inputs",
                        "give another folder with -o"));
            }
        }
    }

    /** Whether both are there and one file, links followed. */
    private static boolean isSameFile(Path output, Path input) throws IOException {
        return Files.exists(output) && Files.exists(input) && Files.isSameFile(output, input);
    }

    /** Writes the output of input {@code index}; each of its files appears whole or not at all. */
    void write(int index, ArticleWriter writer, Body body) throws IOException {
        if (extensions.size() == 1) {
            AtomicFile.write(file(index, extensions.get(0)), out -> {
                writer.begin(out);
                body.writeTo(extension -> out);
            });
            return;
        }
        Map<String, ByteArrayOutputStream> parts = new LinkedHashMap<>();
        body.writeTo(extension -> parts.computeIfAbsent(extension, e -> new ByteArrayOutputStream()));
        for (Map.Entry<String, ByteArrayOutputStream> part : parts.entrySet()) {
            AtomicFile.write(file(index, part.getKey()), part.getValue()::writeTo);
        }
    }

    private Path file(int index, String extension) {
        Path stem = files.get(index);
        return stem.resolveSibling(stem.getFileName() + "." + extension);
    }

    private static String stem(String input) {
        if (input.equals("-")) {
            return "stdin";
        }
        Path last = Path.of(input).getFileName();
        String name = last == null ? input : last.toString();
        String unpacked = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        int dot = unpacked.lastIndexOf('.');
        return dot > 0 ? unpacked.substring(0, dot) : unpacked;
    }
}
