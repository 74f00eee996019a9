package org.zhner.learned;

import java.util.ArrayList;
import java.util.List;

/** Takes rows apart into the features that hold at each unit of a sentence. */
final class SeparateFeatures implements FeatureSink {
    private final Evidence sentence;
    private final List<List<Long>> collected = new ArrayList<>();

    SeparateFeatures(Evidence sentence) {
        this.sentence = sentence;
        for (int at = 0; at < sentence.length(); at++) {
            collected.add(new ArrayList<>());
        }
    }

    @Override
    public void add(int position, long feature) {
        if (position >= 0 && position < sentence.length()) {
            collected.get(position).add(feature);
        }
    }

    @Override
    public void addUnits(int first, int count, long row) {
        for (int place = 0; place < count; place++) {
            add(first + place, row + place);
        }
    }

    @Override
    public void addWords(int first, int places, long row) {
        for (int rest = places; rest != 0; rest &= rest - 1) {
            int place = Integer.numberOfTrailingZeros(rest);
            int word = first + place / WordPlaces.COUNT;
            if (word >= 0 && word < sentence.words.length) {
                addWord(word, place % WordPlaces.COUNT, row + place);
            }
        }
    }

    private void addWord(int word, int place, long feature) {
        for (int at = sentence.begins[word]; at < sentence.ends[word]; at++) {
            if (place == WordPlaces.WHOLE || place == WordPlaces.at(sentence.placeInWord(at))) {
                add(at, feature);
            }
        }
    }

    /** For each UTF-16 unit of the sentence, its features. */
    long[][] perUnit() {
        return collected.stream()
                .map(list -> list.stream().mapToLong(Long::longValue).toArray())
                .toArray(long[][]::new);
    }
}
