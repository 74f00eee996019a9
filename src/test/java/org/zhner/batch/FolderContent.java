package org.zhner.batch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** Reads output folders. */
public final class FolderContent {
    private FolderContent() {}

    /** Every file but the journal, by name: its bytes as Latin-1, so that they compare and print. */
    public static Map<String, String> of(Path folder) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (!name.equals(Journal.NAME)) {
                    content.put(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return content;
    }

    /** The lines of all shards, in order. */
    public static List<String> lines(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Map.Entry<String, String> file : of(folder).entrySet()) {
            byte[] bytes = file.getValue().getBytes(StandardCharsets.ISO_8859_1);
            if (file.getKey().endsWith(".gz")) {
                bytes = new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
            }
            all.append(new String(bytes, StandardCharsets.UTF_8));
        }
        return all.toString().lines().toList();
    }
}
