package org.zhner.lexicon;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A sorted list of strings, each stored as what it does not share with the one before it; read in place.
 *
 * <p>Strings stand in UTF-8, in blocks of {@value #BLOCK}. {@code offsets} holds a 32-bit number a block: where it
 * begins in {@code text}. A string is two lengths in bytes, a byte each (of what it shares with the one before it in
 * its block, and of the rest), and the rest. A length of 255 or more is the byte 255 and a 16-bit number.
 */
final class TitleList {
    static final int BLOCK = 16;
    static final int LONG = 255;

    private final ByteBuffer offsets;
    private final ByteBuffer text;

    /** A list over sections as {@link LinkDictionaryWriter} makes them; little-endian. */
    TitleList(ByteBuffer offsets, ByteBuffer text) {
        this.offsets = offsets;
        this.text = text;
    }

    String get(int number) {
        int at = offsets.getInt(number / BLOCK * Integer.BYTES);
        byte[] bytes = new byte[64];
        int length = 0;
        for (int index = number % BLOCK; index >= 0; index--) {
            int shared = length(at);
            at += width(shared);
            int rest = length(at);
            at += width(rest);
            length = shared + rest;
            if (length > bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * length);
            }
            text.get(at, bytes, shared, rest);
            at += rest;
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    /** Whether {@code title} is in the list. */
    boolean contains(String title) {
        int low = 0;
        int high = offsets.capacity() / Integer.BYTES - 1;
        while (low < high) { // the last block that begins with no later title
            int middle = (low + high + 1) >>> 1;
            if (get(middle * BLOCK).compareTo(title) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int end = high < 0 ? 0 : sizeOf(low);
        for (int index = 0; index < end; index++) {
            if (get(low * BLOCK + index).equals(title)) {
                return true;
            }
        }
        return false;
    }

    /** How many strings a block holds: all hold {@value #BLOCK}, save the last. */
    private int sizeOf(int block) {
        int at = offsets.getInt(block * Integer.BYTES);
        int size = 0;
        while (size < BLOCK && at < text.capacity()) {
            at += width(length(at));
            int rest = length(at);
            at += width(rest) + rest;
            size++;
        }
        return size;
    }

    private int length(int at) {
        int length = text.get(at) & 0xFF;
        return length < LONG ? length : text.getChar(at + 1);
    }

    static int width(int length) {
        return length < LONG ? 1 : 3;
    }
}
