package org.zhner.write;

import java.util.ArrayList;
import java.util.List;
import org.zhner.write.ReadBack.Name;

/**
 * Reads what CoNLL-2003 describes: a line a unit, columns between tabs, the tag in the last one; empty lines between
 * sentences; a line that begins with -DOCSTART- before each document. Tags that cannot follow each other are refused.
 */
final class ConllReader {
    private final ConllScheme scheme;
    private final List<Name> names = new ArrayList<>();
    private final List<String> units = new ArrayList<>();
    private final List<String> documents = new ArrayList<>();
    private int begin = -1;
    private int end;
    private String type = "";

    private ConllReader(ConllScheme scheme) {
        this.scheme = scheme;
    }

    /** What a file with the columns text, start, end and tag holds. */
    static ConllReader read(String file, ConllScheme scheme) {
        ConllReader reader = new ConllReader(scheme);
        if (!file.endsWith("\n\n")) {
            throw new IllegalArgumentException("the last sentence does not end");
        }
        for (String line : ReadBack.lines(file)) {
            reader.line(line);
        }
        return reader;
    }

    List<Name> names() {
        return names;
    }

    /** The text of every unit, escapes undone. */
    List<String> units() {
        return units;
    }

    List<String> documents() {
        return documents;
    }

    private void line(String line) {
        if (line.isEmpty()) {
            close();
            return;
        }
        String[] cells = line.split("\\s", -1); // as readers do that part cells at any white space
        if (cells.length != 4) {
            throw new IllegalArgumentException(cells.length + " columns in " + line);
        }
        if (line.startsWith("-DOCSTART-")) {
            documents.add(ReadBack.unescape(cells[1]));
            return;
        }
        units.add(ReadBack.unescape(cells[0]));
        unit(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), cells[3]);
    }

    private void unit(int from, int to, String tag) {
        String prefix = tag.equals("O") ? "O" : tag.substring(0, 2);
        boolean goesOn = prefix.equals("I-") || prefix.equals("E-");
        if (goesOn ? begin < 0 || !type.equals(tag.substring(2)) : begin >= 0 && scheme == ConllScheme.BIOES) {
            throw new IllegalArgumentException(tag + " after " + (begin < 0 ? "no name" : type));
        }
        if (!goesOn) {
            close();
        }
        if (prefix.equals("O")) {
            return;
        }
        begin = goesOn ? begin : from;
        type = tag.substring(2);
        end = to;
        if (prefix.equals("E-") || prefix.equals("S-")) {
            finish();
        }
    }

    private void close() {
        if (begin >= 0 && scheme == ConllScheme.BIOES) {
            throw new IllegalArgumentException(type + " has no end");
        }
        finish();
    }

    private void finish() {
        if (begin >= 0) {
            names.add(new Name(begin, end, type));
        }
        begin = -1;
    }
}
