package org.zhner.input;

import java.util.Random;

/** Well-formed text of all kinds of characters: control, private use, supplementary, noncharacters. */
final class RandomText {
    private static final int[][] RANGES = {
        {0x01, 0x7F},
        {0x80, 0x7FF},
        {0x2000, 0x206F},
        {0x4E00, 0x9FFF},
        {0xE000, 0xF8FF},
        {0xFE00, 0xFFFD},
        {0x20000, 0x2A6DF},
        {0x10FF00, 0x10FFFD}
    };

    private RandomText() {}

    static String of(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(most + 1); left > 0; left--) {
            int[] range = RANGES[random.nextInt(RANGES.length)];
            text.appendCodePoint(range[0] + random.nextInt(range[1] - range[0] + 1));
        }
        return text.toString();
    }
}
