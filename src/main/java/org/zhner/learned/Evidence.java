package org.zhner.learned;

import java.util.Arrays;
import java.util.List;
import org.zhner.label.WordEvidence;
import org.zhner.model.Fingerprint;
import org.zhner.segment.Sentence;
import org.zhner.segment.Token;
import org.zhner.text.Span;

/**
 * What is known of one sentence before features are made of it: units, their classes, words, and what CoreNLP's model
 * makes of the words. Positions count UTF-16 units of the normalised text from the sentence's first. The arrays are not
 * to be changed.
 */
final class Evidence {
    /** Stands for a word that is not there. */
    static final long NOTHING = 0;

    private static final int OUTSIDE_WORDS = -1;

    final String text;
    /** Of the sentence in the normalised text, in UTF-16 units. */
    final Span span;

    final byte[] classes;
    final int[] wordAt;
    final int[] begins;
    final int[] ends;
    final long[] words;
    final long[] labels;
    final long[] clusters;

    /**
     * The evidence of a sentence.
     *
     * @param document the normalised text
     */
    Evidence(String document, Sentence sentence, WordEvidence known) {
        span = sentence.normalised();
        text = span.in(document);
        classes = new byte[text.length()];
        for (int at = 0; at < classes.length; at++) {
            classes[at] = CharacterClass.of(text.charAt(at));
        }
        List<Token> tokens = sentence.tokens();
        wordAt = new int[text.length()];
        Arrays.fill(wordAt, OUTSIDE_WORDS);
        begins = new int[tokens.size()];
        ends = new int[tokens.size()];
        words = new long[tokens.size()];
        for (int index = 0; index < words.length; index++) {
            Token token = tokens.get(index);
            begins[index] = token.normalised().begin() - span.begin();
            ends[index] = token.normalised().end() - span.begin();
            Arrays.fill(wordAt, begins[index], ends[index], index);
            words[index] = Fingerprint.of(token.form()).value();
        }
        labels = known.labels(sentence);
        clusters = known.clusters(sentence);
    }

    int length() {
        return classes.length;
    }

    /** The unit at {@code position}; a mark of its own before the sentence and after it. */
    char unit(int position) {
        if (position < 0) {
            return '\u0001';
        }
        return position < classes.length ? text.charAt(position) : '\u0002';
    }

    byte classAt(int position) {
        return position < 0 || position >= classes.length ? CharacterClass.NONE : classes[position];
    }

    long word(int index) {
        return index < 0 || index >= words.length ? NOTHING : words[index];
    }

    long label(int index) {
        return index < 0 || index >= labels.length ? NOTHING : labels[index];
    }

    long cluster(int index) {
        return index < 0 || index >= clusters.length ? NOTHING : clusters[index];
    }

    /** Whether {@code [begin, end)} is one word or several whole ones. */
    boolean isWords(int begin, int end) {
        int first = wordAt[begin];
        int last = wordAt[end - 1];
        return first >= 0 && last >= 0 && begins[first] == begin && ends[last] == end;
    }

    /**
     * Where a part of the sentence stands in the document. A model knows units only, so it may end a name within a
     * character; the place has all of it.
     */
    Span inDocument(Span part) {
        int begin = isInsideCharacter(part.begin()) ? part.begin() - 1 : part.begin();
        int end = isInsideCharacter(part.end()) ? part.end() + 1 : part.end();
        return new Span(span.begin() + begin, span.begin() + end);
    }

    private boolean isInsideCharacter(int position) {
        return position > 0
                && position < text.length()
                && Character.isSurrogatePair(text.charAt(position - 1), text.charAt(position));
    }

    /** Where in its word the unit at {@code position} stands. */
    long placeInWord(int position) {
        int word = wordAt[position];
        return word < 0 ? Place.NONE : Place.of(position, begins[word], ends[word]);
    }
}
