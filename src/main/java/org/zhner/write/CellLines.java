package org.zhner.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** Writes lines of cells: UTF-8, tabs between, a line feed after each. The stream stays open. */
final class CellLines {
    private final BufferedWriter writer;

    CellLines(OutputStream out) {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** Writes one line; its cells hold neither tab nor line feed. */
    void line(Iterable<String> cells) throws IOException {
        String separator = "";
        for (String cell : cells) {
            writer.write(separator);
            writer.write(cell);
            separator = "\t";
        }
        writer.write('\n');
    }

    void emptyLine() throws IOException {
        writer.write('\n');
    }

    void flush() throws IOException {
        writer.flush();
    }
}
