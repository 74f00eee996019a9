package org.zhner.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A byte order mark.
 *
 * @param length in bytes
 * @param charset that it stands for
 */
record Mark(int length, Charset charset) {
    /** The mark that {@code bytes} begin with. */
    static Optional<Mark> of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new Mark(3, StandardCharsets.UTF_8));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(new Mark(2, StandardCharsets.UTF_16LE));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(new Mark(2, StandardCharsets.UTF_16BE));
        }
        if (startsWith(bytes, 0x84, 0x31, 0x95, 0x33)) {
            return Optional.of(new Mark(4, CharsetDetector.GB18030));
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        for (int at = 0; at < prefix.length; at++) {
            if (bytes.length <= at || (bytes[at] & 0xFF) != prefix[at]) {
                return false;
            }
        }
        return true;
    }
}
