package org.zhner.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhner.pipeline.TaggedArticle;
import org.zhner.tag.Mention;

/** What the readers share that hold written files against what went in. */
final class ReadBack {
    /** A name as a reader sees it; offsets in code points. */
    record Name(int start, int end, String type) {}

    private ReadBack() {}

    /** The mentions of an article, as a reader ought to see them. */
    static List<Name> names(TaggedArticle tagged) {
        String text = tagged.article().text();
        List<Name> names = new ArrayList<>();
        for (Mention mention : tagged.mentions()) {
            int start = text.codePointCount(0, mention.span().begin());
            int length = mention.surface().codePointCount(0, mention.surface().length());
            names.add(new Name(start, start + length, mention.type().name()));
        }
        return names;
    }

    /** One file of one article. */
    static String write(ArticleWriter writer, TaggedArticle article, String extension) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.begin(out);
        writer.write(article, extension, out);
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(out.toByteArray()))
                .toString();
    }

    /** Lines as the most eager reader parts them: at any line end that Unicode or Python knows. */
    static List<String> lines(String file) {
        List<String> lines =
                new ArrayList<>(List.of(file.split("\r\n|[\n\r\u000b\f\u001c-\u001e\u0085\u2028\u2029]", -1)));
        String last = lines.remove(lines.size() - 1);
        if (!last.isEmpty()) {
            throw new IllegalArgumentException("the last line does not end: " + last);
        }
        return lines;
    }

    /** Undoes escapes as in Java. */
    static String unescape(String cell) {
        return Pattern.compile("\\\\(u([0-9A-F]{4})|.?)")
                .matcher(cell)
                .replaceAll(escape -> Matcher.quoteReplacement(unescaped(escape.group(1))));
    }

    private static String unescaped(String escape) {
        return switch (escape) {
            case "\\" -> "\\";
            case "n" -> "\n";
            case "r" -> "\r";
            case "t" -> "\t";
            default -> {
                if (escape.length() != 5) {
                    throw new IllegalArgumentException("no escape: " + escape);
                }
                yield String.valueOf((char) Integer.parseInt(escape.substring(1), 16));
            }
        };
    }
}
