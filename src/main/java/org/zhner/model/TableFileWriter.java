package org.zhner.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.*;
import java.util.*;

public final class TableFileWriter {
    private final Map<String, ByteBuffer> sections = new LinkedHashMap<>();

    public void section(String name, ByteBuffer content) {
        sections.put(name, content);
    }

    public void write(Path path) throws IOException {
        try (FileChannel out = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer head = ByteBuffer.allocate(4096);
            long at = 4096;
            head.putInt(sections.size());
            for (var e : sections.entrySet()) {
                byte[] n = e.getKey().getBytes(java.nio.charset.StandardCharsets.UTF_8);
                head.put((byte) n.length).put(n).putLong(at).putInt(e.getValue().remaining());
                at = (at + e.getValue().remaining() + 63) / 64 * 64;
            }
            head.clear();
            out.write(head, 0);
            at = 4096;
            for (ByteBuffer b : sections.values()) {
                int size = b.remaining();
                ByteBuffer d = b.duplicate();
                long p = at;
                while (d.hasRemaining()) p += out.write(d, p);
                at = (at + size + 63) / 64 * 64;
            }
        }
    }
}
