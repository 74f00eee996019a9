package org.zhner.model;

import java.io.IOException;
import java.nio.*;
import java.nio.channels.FileChannel;
import java.nio.file.*;
import java.util.*;

public final class TableFile {
    private final Map<String, ByteBuffer> sections = new HashMap<>();

    public static TableFile open(Path path) throws IOException {
        try (FileChannel in = FileChannel.open(path)) {
            TableFile file = new TableFile();
            ByteBuffer all = in.map(FileChannel.MapMode.READ_ONLY, 0, in.size());
            int n = all.getInt();
            for (int i = 0; i < n; i++) {
                byte[] name = new byte[all.get()];
                all.get(name);
                long at = all.getLong();
                int size = all.getInt();
                file.sections.put(
                        new String(name, java.nio.charset.StandardCharsets.UTF_8),
                        all.slice((int) at, size).order(ByteOrder.LITTLE_ENDIAN));
            }
            return file;
        }
    }

    public ByteBuffer section(String name) {
        return Objects.requireNonNull(sections.get(name));
    }
}
