package org.zhner.corpus;

import java.io.ByteArrayOutputStream;
import java.util.function.IntConsumer;

/** Positive numbers as bytes, seven bits each, the lowest first; the eighth bit says that more follow. */
final class NumberList {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    void add(int number) {
        int rest = number;
        while (rest > 0x7f) {
            bytes.write((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        bytes.write(rest);
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    static void forEach(byte[] list, IntConsumer action) {
        int number = 0;
        int shift = 0;
        for (byte part : list) {
            number |= (part & 0x7f) << shift;
            if (part < 0) {
                shift += 7;
            } else {
                action.accept(number);
                number = 0;
                shift = 0;
            }
        }
    }
}
