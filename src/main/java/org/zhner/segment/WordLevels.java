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
        mark(text, characters, words, states);
        return states;
    }

    /**
     * Notes all words. Each round goes one character further with those that may begin anywhere, since their look-ups
     * do not wait for each other.
     */
    private static void mark(String text, Characters characters, WordTrie words, short[] states) {
        int[] nodes = new int[characters.length()];
        byte[] units = new byte[nodes.length];
        Arrays.fill(nodes, WordTrie.ROOT);
        for (int reach = 0; reach < SegmenterFormat.LONGEST_WORD; reach++) {
            for (int first = 0; first + reach < nodes.length; first++) {
                if (nodes[first] != WordTrie.NONE) {
                    nodes[first] = step(text, characters, words, nodes[first], first + reach, units, first);
                    if (nodes[first] != WordTrie.NONE && words.isWord(nodes[first])) {
                        raise(states, first + Characters.PADDING, reach + 1);
                    }
                }
            }
        }
    }

    /** The node after a character; none after {@link SegmenterFormat#LONGEST_WORD} units of UTF-16. */
    private static int step(
            String text, Characters characters, WordTrie words, int node, int at, byte[] units, int first) {
        char unit = characters.unit(at);
        boolean pair = unit == SegmenterFormat.OTHER && Character.isHighSurrogate(text.charAt(characters.begin(at)));
        units[first] += (byte) (pair ? 2 : 1);
        if (units[first] > SegmenterFormat.LONGEST_WORD) {
            return WordTrie.NONE;
        }
        return pair ? supplementary(text, characters.begin(at), words, node) : words.step(node, unit);
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
