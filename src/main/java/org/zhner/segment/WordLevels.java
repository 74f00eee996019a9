package org.zhner.segment;

import java.util.Arrays;

/**
 * For each character the lengths of the longest dictionary words that begin, go on and end there, in code points: the
 * lexicon features of Low, Ng and Guo (2005), as CoreNLP has them. Six stands for six and more: such a word counts as
 * going on at its sixth character, and does not end.
 */
final class WordLevels {
    private WordLevels() {}

    /** States as in {@link SegmenterFormat}, {@link Characters#PADDING} more on both sides. */
    static short[] of(String text, Characters characters, WordTrie words) {
        int length = characters.length();
        short[] states = new short[length + 2 * Characters.PADDING];
        Arrays.fill(states, 0, Characters.PADDING, (short) SegmenterFormat.NO_LEVELS);
        Arrays.fill(states, length + Characters.PADDING, states.length, (short) SegmenterFormat.NO_LEVELS);
        for (int first = 0; first < length; first++) {
            mark(text, characters, words, first, states);
        }
        return states;
    }

    private static void mark(String text, Characters characters, WordTrie words, int first, short[] states) {
        int node = WordTrie.ROOT;
        int units = 0;
        int limit = Math.min(characters.length(), first + SegmenterFormat.LONGEST_WORD);
        for (int last = first; last < limit; last++) {
            char unit = characters.unit(last);
            if (unit == SegmenterFormat.OTHER && Character.isHighSurrogate(text.charAt(characters.begin(last)))) {
                node = supplementary(text, characters.begin(last), words, node);
                units++;
            } else {
                node = words.step(node, unit);
            }
            units++;
            if (node == WordTrie.NONE || units > SegmenterFormat.LONGEST_WORD) {
                return;
            }
            if (words.isWord(node)) {
                raise(states, first + Characters.PADDING, last - first + 1);
            }
        }
    }

    private static int supplementary(String text, int at, WordTrie words, int node) {
        int high = words.step(node, text.charAt(at));
        return high == WordTrie.NONE ? high : words.step(high, text.charAt(at + 1));
    }

    /** Notes a word. */
    private static void raise(short[] states, int first, int level) {
        raise(states, first, level, 0);
        boolean open = level == SegmenterFormat.LONGEST_WORD;
        int last = first + level - 1;
        for (int middle = first + 1; middle < (open ? last + 1 : last); middle++) {
            raise(states, middle, level, 3);
        }
        if (!open) {
            raise(states, last, level, 6);
        }
    }

    private static void raise(short[] states, int at, int level, int shift) {
        if ((states[at] >>> shift & 7) < level) {
            states[at] = (short) ((states[at] & ~(7 << shift)) | (level << shift));
        }
    }
}
