package org.zhner.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    private final Map<Kind, List<Pattern>> patterns;

    private LinePatterns(Map<Kind, List<Pattern>> patterns) {
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
        Map<Kind, List<Pattern>> patterns = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            patterns.put(kind, new ArrayList<>());
        }
        text.lines().filter(line -> !line.isEmpty() && line.charAt(0) != '#').forEach(line -> {
            int tab = line.indexOf('\t');
            patterns.get(Kind.valueOf(line.substring(0, tab)))
                    .add(Pattern.compile(line.substring(tab + 1), Pattern.CASE_INSENSITIVE));
        });
        return new LinePatterns(patterns);
    }

    /** Whether some pattern of this kind is found in {@code line}. */
    boolean match(Kind kind, String line) {
        for (Pattern pattern : patterns.get(kind)) {
            if (pattern.matcher(line).find()) {
                return true;
            }
        }
        return false;
    }
}
