package org.zhner.script;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One table of conversions: what to convert → the alternatives, best first.
 *
 * <p>The tables are OpenCC's (Apache-2.0), read from the jar of opencc4j. Every entry of its Traditional → Simplified
 * tables keeps the number of code points.
 */
record ConversionTable(Map<String, List<String>> entries) {
    private static final String OPENCC = "/data/dictionary/";

    static ConversionTable opencc(String name) {
        return read(OPENCC + name);
    }

    /** Reads lines of {@code from TAB alternative SPACE alternative …}; a line that begins with {@code #} is a comment. */
    static ConversionTable read(String resource) {
        try (InputStream stream = ConversionTable.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("resource " + resource + " is not on the class path");
            }
            Map<String, List<String>> entries = new LinkedHashMap<>();
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && line.charAt(0) != '#') {
                    entries.put(
                            line.substring(0, tab),
                            List.of(line.substring(tab + 1).split(" ", -1)));
                }
            }
            return new ConversionTable(entries);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Whether {@code character} has an entry that does not allow it to stay as it is. */
    boolean mustChange(String character) {
        List<String> alternatives = entries.get(character);
        return alternatives != null && !alternatives.contains(character);
    }
}
