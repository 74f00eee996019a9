package org.zhner.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.zhner.input.Input;
import org.zhner.model.AtomicFile;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;

/** The file that each input's output goes to. */
final class Outputs {
    private final List<Path> files;

    private Outputs(List<Path> files) {
        this.files = files;
    }

    /**
     * Names a file in {@code folder} for each input: the input's name without folders, {@code .gz} and extension, and
     * {@code .json}, or {@code .jsonl} where it gives several documents.
     *
     * @throws UserException if two inputs would have one file, or an output would replace an input
     */
    static Outputs plan(Path folder, List<Input> all, Predicate<Input> isOneDocument) throws IOException {
        List<String> inputs = all.stream().map(Input::name).toList();
        List<Path> files = new ArrayList<>();
        Map<Path, String> owners = new HashMap<>();
        for (Input one : all) {
            String input = one.name();
            Path file = folder.resolve(stem(input) + (isOneDocument.test(one) ? ".json" : ".jsonl"));
            String other = owners.putIfAbsent(file, input);
            if (other != null) {
                throw new UserException(new Problem(
                        "OUTPUT_TWICE",
                        "two inputs would be written to one file",
                        file.toString(),
                        other + " and " + input,
                        "inputs whose names differ",
                        "rename one, or tag them in two runs into two folders"));
            }
            requireNoInput(file, inputs);
            files.add(file);
        }
        return new Outputs(files);
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

    /** Writes the output of input {@code index}; its file appears whole or not at all. */
    void write(int index, AtomicFile.Body body) throws IOException {
        AtomicFile.write(files.get(index), body);
    }

    private static String stem(String input) {
        if (input.equals("-")) {
            return "stdin";
        }
        Path last = Path.of(input).toAbsolutePath().normalize().getFileName();
        String name = last == null ? "root" : last.toString();
        String unpacked = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        int dot = unpacked.lastIndexOf('.');
        return dot > 0 ? unpacked.substring(0, dot) : unpacked;
    }
}
