package org.zhner.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a table of one line of column names and rows, with tabs between cells. */
final class TsvReader {
    private TsvReader() {}

    /** The rows by column; escapes undone. */
    static List<Map<String, String>> read(String file) {
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> lines = ReadBack.lines(file);
        String[] columns = lines.get(0).split("\t", -1);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            if (cells.length != columns.length) {
                throw new IllegalArgumentException(cells.length + " cells in " + line);
            }
            Map<String, String> row = new HashMap<>();
            for (int index = 0; index < cells.length; index++) {
                row.put(columns[index], ReadBack.unescape(cells[index]));
            }
            rows.add(row);
        }
        return rows;
    }
}
