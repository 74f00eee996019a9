package org.zhner.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The patterns of {@code line-patterns.txt}: what lines that are not the article's own look like. */
final class LinePatterns {
    private static final String RESOURCE = "line-patterns.txt";

    /** What a pattern says of a line that it matches. */
    enum Kind {
        /** Source, author or date, at the article's beginning or end. */
        BYLINE,
        /** Not the article's, wherever it stands. */
        BOILERPLATE,
        /** Heads a list of links, which is not the article's either. */
        LINKS
    }

    private record LinePattern(Kind kind, Pattern pattern) {}

    private final List<LinePattern> patterns;

    private LinePatterns(List<LinePattern> patterns) {
        this.patterns = patterns;
    }

    static LinePatterns load() {
        try (InputStream stream = LinePatterns.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("resource " + RESOURCE + " is not on the class path");
            }
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static LinePatterns parse(String text) {
        return new LinePatterns(text.lines()
                .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                .map(LinePatterns::pattern)
                .toList());
    }

    private static LinePattern pattern(String line) {
        int tab = line.indexOf('\t');
        return new LinePattern(
                Kind.valueOf(line.substring(0, tab)),
                Pattern.compile(line.substring(tab + 1), Pattern.CASE_INSENSITIVE));
    }

    /** Whether some pattern of this kind is found in {@code line}. */
    boolean match(Kind kind, String line) {
        for (LinePattern pattern : patterns) {
            if (pattern.kind() == kind && pattern.pattern().matcher(line).find()) {
                return true;
            }
        }
        return false;
    }
}
