package org.zhner.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;

/** Reads a file of plain text as one article. */
final class TextFileReader {
    /** A gigabyte of text is no article; beyond two, Java has no array for it. */
    private static final int MOST_BYTES = 1 << 30;

    private final TextDecoder decoder;
    private final int mostBytes;

    TextFileReader(TextDecoder decoder) {
        this(decoder, MOST_BYTES);
    }

    /** With another limit than the usual one. */
    TextFileReader(TextDecoder decoder, int mostBytes) {
        this.decoder = decoder;
        this.mostBytes = mostBytes;
    }

    Reading read(Input input) {
        return InputProblems.beforeReading(input)
                .<Reading>map(problem -> unreadable(input, problem))
                .orElseGet(() -> readExisting(input));
    }

    private Reading readExisting(Input input) {
        try (InputStream stream = input.open()) {
            byte[] bytes = stream.readNBytes(mostBytes + 1);
            if (bytes.length > mostBytes) {
                return unreadable(input, tooLarge(input));
            }
            TextDecoder.Decoded decoded = decoder.decode(bytes, input.name());
            if (decoded.text().isBlank()) {
                return unreadable(input, InputProblems.empty(input, blank(bytes, decoded.text())));
            }
            Source source = new Source(
                    input.name(),
                    OptionalLong.empty(),
                    decoded.charset(),
                    decoded.charsetFrom(),
                    Digests.sha256(bytes));
            return new Reading.Read(new Article(Ids.of(input), decoded.text(), source, Metadata.NONE));
        } catch (IOException cause) {
            return unreadable(input, InputProblems.whileReading(input, cause));
        } catch (UserException cause) {
            return unreadable(input, cause.problem());
        }
    }

    private static Reading unreadable(Input input, Problem problem) {
        return new Reading.Unreadable(Ids.of(input), input.name(), OptionalLong.empty(), problem);
    }

    private static String blank(byte[] bytes, String text) {
        if (bytes.length == 0) {
            return "0 bytes";
        }
        return bytes.length + (text.isEmpty() ? " bytes of byte order mark" : " bytes of white space");
    }

    private Problem tooLarge(Input input) {
        return new Problem(
                "FILE_TOO_LARGE",
                "the input is too large for one article",
                input.name(),
                "more than " + mostBytes + " bytes",
                "one article of text",
                "split it, or give it as JSON Lines with --jsonl");
    }
}
