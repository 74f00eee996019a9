package org.zhner.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.zhner.eval.GoldFile;
import org.zhner.eval.Label;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;
import org.zhner.tag.EntityType;

/** Reads the lines of one file. */
final class PatternReader {
    private static final java.util.regex.Pattern PART = java.util.regex.Pattern.compile(
            "\\{(?<slot>[A-Z_]+)}|(?<begin>\\[)|\\|(?<end>[A-Z]+)]|(?<words>[^\\[\\]{}|]+)");
    private static final java.util.regex.Pattern LIST =
            java.util.regex.Pattern.compile("\\{(?<slot>[A-Z_]+)}: (?<values>.+)");

    private final GoldFile file;
    private final Map<Integer, Pattern> patterns = new LinkedHashMap<>();
    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    /**
     * Reads a file.
     *
     * @throws UserException naming the line, if it is no pattern, no list and no comment
     */
    PatternReader(GoldFile file) {
        this.file = file;
        int number = 0;
        for (String line : file.text().lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                read(number, line);
            }
        }
    }

    /** The patterns by the numbers of their lines. */
    Map<Integer, Pattern> patterns() {
        return patterns;
    }

    /** The values of slots that this file lists. */
    Map<String, List<String>> lists() {
        return lists;
    }

    /**
     * Throws if a pattern has a slot that is not among those known.
     *
     * @throws UserException naming the line
     */
    void requireSlots(Set<String> known) {
        patterns.forEach((line, pattern) -> pattern.parts().forEach(part -> {
            if (part instanceof Pattern.Slot slot && !known.contains(slot.name())) {
                throw fault(line, "PATTERN_SLOT", "{" + slot.name() + "}", "one of " + String.join(", ", known));
            }
        }));
    }

    private void read(int line, String text) {
        Matcher list = LIST.matcher(text);
        if (list.matches()) {
            List<String> values = Arrays.asList(list.group("values").split("\\|", -1));
            if (values.stream().anyMatch(String::isBlank)) {
                throw fault(line, "PATTERN_LIST", "an empty value", "values with | between them");
            }
            lists.computeIfAbsent(list.group("slot"), slot -> new ArrayList<>()).addAll(values);
        } else {
            patterns.put(line, new Pattern(parts(line, text)));
        }
    }

    private List<Pattern.Part> parts(int line, String text) {
        List<Pattern.Part> parts = new ArrayList<>();
        Matcher part = PART.matcher(text);
        Optional<Integer> begin = Optional.empty();
        int at = 0;
        while (at < text.length()) {
            if (!part.find(at) || part.start() != at) {
                throw fault(line, "PATTERN_PART", rest(text, at), "words, {SLOT} or [name|TYPE]");
            }
            boolean isEnd = part.group("end") != null;
            if (begin.isPresent() ? part.group("begin") != null : isEnd) {
                throw fault(
                        line,
                        "PATTERN_NAME",
                        rest(text, at),
                        "names that begin with [ and end with |TYPE], none in another");
            }
            parts.add(part(line, part));
            if (part.group("begin") != null) {
                begin = Optional.of(at);
            } else if (isEnd) {
                begin = Optional.empty();
            }
            at = part.end();
        }
        begin.ifPresent(open -> {
            throw fault(line, "PATTERN_NAME", rest(text, open), "|TYPE] at the end of the name");
        });
        return parts;
    }

    private Pattern.Part part(int line, Matcher part) {
        if (part.group("slot") != null) {
            return new Pattern.Slot(part.group("slot"));
        }
        if (part.group("words") != null) {
            return new Pattern.Words(part.group("words"));
        }
        if (part.group("begin") != null) {
            return new Pattern.Begin();
        }
        return new Pattern.End(Arrays.stream(EntityType.values())
                .filter(type -> type.name().equals(part.group("end")))
                .findFirst()
                .map(Label::of)
                .orElseThrow(() -> fault(
                        line, "PATTERN_TYPE", part.group("end"), "one of " + Arrays.toString(EntityType.values()))));
    }

    private static String rest(String text, int at) {
        return "'" + text.substring(at, Math.min(text.length(), at + 20)) + "'";
    }

    private UserException fault(int line, String code, String seen, String expected) {
        return new UserException(new Problem(
                code,
                "A file of patterns is malformed",
                file.path() + ", line " + line,
                seen,
                expected,
                "correct that line"));
    }
}
