package org.zhner.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.LongBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordTrieTest {
    @Test
    void tellsWordsFromTheirBeginnings() {
        WordTrie trie = trie(List.of("中国", "中国人"));

        assertThat(holds(trie, "中国")).isTrue();
        assertThat(holds(trie, "中国人")).isTrue();
        assertThat(holds(trie, "中")).isFalse();
        assertThat(holds(trie, "国")).isFalse();
        assertThat(holds(trie, "中国人民")).isFalse();
    }

    @Test
    void emptyDictionary() {
        assertThat(holds(trie(List.of()), "中")).isFalse();
    }

    @Test
    void orderOfWordsDoesNotMatter() {
        assertThat(WordTrie.compile(List.of("乙", "甲乙", "甲"))).isEqualTo(WordTrie.compile(List.of("甲", "乙", "甲乙")));
    }

    @Test
    void agreesWithASet() {
        Random random = new Random(3);
        Set<String> words = new HashSet<>();
        for (int count = 0; count < 3_000; count++) {
            words.add(word(random));
        }
        WordTrie trie = trie(List.copyOf(words));
        assertThat(words).allMatch(word -> holds(trie, word));
        for (int round = 0; round < 10_000; round++) {
            String word = word(random);
            assertThat(holds(trie, word)).as(word).isEqualTo(words.contains(word));
        }
    }

    /** One to five of twelve units, halves of supplementary characters among them. */
    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int length = 1 + random.nextInt(5); length > 0; length--) {
            word.append("甲乙丙丁戊己庚辛Ａ０\uD840\uDC00".charAt(random.nextInt(12)));
        }
        return word.toString();
    }

    private static WordTrie trie(List<String> words) {
        return new WordTrie(LongBuffer.wrap(WordTrie.compile(words)));
    }

    private static boolean holds(WordTrie trie, String word) {
        int node = WordTrie.ROOT;
        for (int at = 0; at < word.length() && node != WordTrie.NONE; at++) {
            node = trie.step(node, word.charAt(at));
        }
        return node != WordTrie.NONE && trie.isWord(node);
    }
}
