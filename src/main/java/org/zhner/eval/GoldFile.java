package org.zhner.eval;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;

/**
 * A file of gold, or of a system's output, in memory.
 *
 * @param path where it is
 * @param sha256 of its bytes, 64 lower-case hexadecimal digits
 * @param text its bytes as UTF-8, the only charset that gold comes in
 */
public record GoldFile(Path path, String sha256, String text) {

    /**
     * Reads all of a file.
     *
     * @throws UserException if it cannot be read or is not UTF-8
     */
    public static GoldFile read(Path path) {
        try {
            byte[] bytes = Files.readAllBytes(path);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new GoldFile(path, sha256(bytes), text);
        } catch (CharacterCodingException e) {
            throw new UserException(
                    new Problem(
                            "GOLD_CHARSET",
                            "A gold file cannot be decoded",
                            path.toString(),
                            "bytes that are not UTF-8",
                            "UTF-8",
                            "convert the file"),
                    e);
        } catch (IOException e) {
            throw new UserException(
                    new Problem(
                            "GOLD_UNREADABLE",
                            "A gold file cannot be read",
                            path.toString(),
                            String.valueOf(e),
                            "a readable file",
                            "check the path and its permissions"),
                    e);
        }
    }

    String name() {
        return path.toString();
    }

    /** Its lines without their ends; the first is line 1. Only LF and CR LF end lines, whatever a sentence holds. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            int feed = text.indexOf('\n', begin);
            int next = feed < 0 ? text.length() : feed + 1;
            int end = feed < 0 ? text.length() : feed;
            if (end > begin && text.charAt(end - 1) == '\r') {
                end--;
            }
            lines.add(new Line(name(), lines.size() + 1, text.substring(begin, end)));
            begin = next;
        }
        return lines;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * A line of a file.
     *
     * @param file its name
     * @param number from 1
     * @param text without the line end
     */
    record Line(String file, int number, String text) {
        /** A fault in this line. */
        UserException fault(String code, String what, String seen, String expected) {
            return new UserException(new Problem(
                    code, what, file + ", line " + number, seen, expected, "correct the line, or leave it out"));
        }
    }
}
