package org.zhner.input;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhner.article.Surrogates;

/** Names articles that bring no id of their own. */
final class Ids {
    private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]");

    /** Controls, formats (zero width, marks of direction), line and paragraph separators. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private Ids() {}

    /** The file's name without folders, {@code .gz} or {@code .zst} and the last extension. */
    static String stem(Path file) {
        String name = name(file);
        String id = withoutExtension(NameEndings.unpacked(name));
        return id.isEmpty() ? name : id;
    }

    /** The file's name without folders; empty for one that has none, as {@code .} or {@code /}. */
    static String name(Path file) {
        Path name = file.getFileName();
        return name == null || name.toString().equals(".") || name.toString().isEmpty() ? "" : safe(name.toString());
    }

    /** The record that begins on {@code line}, from 1, of a file. */
    static String record(InputName file, long line) {
        return file.id() + "#" + line;
    }

    /**
     * {@code path} as a relative one that leads nowhere else: no empty, {@code .} or {@code ..} segments, no backslashes,
     * {@code _} for what cannot be seen.
     */
    static String safe(String path) {
        String safe = Arrays.stream(SEPARATOR.split(
                        INVISIBLE.matcher(Surrogates.repaired(path)).replaceAll("_")))
                .filter(segment -> !segment.isEmpty() && !segment.equals("."))
                .map(segment -> segment.equals("..") ? "_" : segment)
                .collect(Collectors.joining("/"));
        return safe.isEmpty() ? "_" : safe;
    }

    private static String withoutExtension(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
