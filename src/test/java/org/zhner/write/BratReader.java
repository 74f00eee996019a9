package org.zhner.write;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhner.write.ReadBack.Name;

/**
 * Reads brat's standoff format as its page describes it: {@code ID TAB TYPE START END TAB TEXT}, offsets in characters of
 * the text file, ids that are unique, references to ids that are there.
 */
final class BratReader {
    private static final Pattern NAME = Pattern.compile("(T[0-9]+)\t([^ \t]+) ([0-9]+) ([0-9]+)\t(.*)");
    private static final Pattern LINK = Pattern.compile("(N[0-9]+)\tReference (T[0-9]+) ([^ :\t]+:[^ \t]+)\t(.+)");
    private static final Pattern NOTE = Pattern.compile("(#[0-9]+)\tAnnotatorNotes (T[0-9]+)\t(.+)");

    private final int[] text;
    private final Set<String> ids = new HashSet<>();
    private final List<Name> names = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

    private BratReader(String text) {
        this.text = text.codePoints().toArray();
    }

    /** What the two files hold; line ends of the text become line feeds first, as Python has it, if so wished. */
    static BratReader read(String text, String annotations, boolean hasUniversalLineEnds) {
        BratReader reader =
                new BratReader(hasUniversalLineEnds ? text.replace("\r\n", "\n").replace('\r', '\n') : text);
        if (!annotations.isEmpty() && !annotations.endsWith("\n")) {
            throw new IllegalArgumentException("the last line does not end");
        }
        ReadBack.lines(annotations).forEach(reader::line);
        return reader;
    }

    List<Name> names() {
        return names;
    }

    /** Links as {@code T1 scheme:id label} and notes as {@code T1 note}. */
    List<String> others() {
        return others;
    }

    private void line(String line) {
        Matcher name = matcher(NAME, line);
        Matcher link = matcher(LINK, line);
        Matcher note = matcher(NOTE, line);
        if (name.matches()) {
            int begin = Integer.parseInt(name.group(3));
            int end = Integer.parseInt(name.group(4));
            String covered = new String(text, begin, end - begin).replace('\n', ' ');
            if (!covered.replaceAll("[\\p{Cntrl}\u0080-\u009f\u2028\u2029]", " ")
                    .equals(name.group(5))) {
                throw new IllegalArgumentException("'" + covered + "' stands there and not '" + name.group(5) + "'");
            }
            names.add(new Name(begin, end, name.group(2)));
            requireNew(name.group(1));
        } else if (link.matches() && ids.contains(link.group(2))) {
            others.add(link.group(2) + " " + link.group(3) + " " + link.group(4));
            requireNew(link.group(1));
        } else if (note.matches() && ids.contains(note.group(2))) {
            others.add(note.group(2) + " " + note.group(3));
            requireNew(note.group(1));
        } else {
            throw new IllegalArgumentException("no annotation: " + line);
        }
    }

    private void requireNew(String id) {
        if (!ids.add(id)) {
            throw new IllegalArgumentException("a second " + id);
        }
    }

    private static Matcher matcher(Pattern pattern, String line) {
        return pattern.matcher(line);
    }
}
