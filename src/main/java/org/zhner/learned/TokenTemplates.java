package org.zhner.learned;

/** The word that a character belongs to and the two on either side, as the segmenter cut them. */
final class TokenTemplates implements Features.Template {
    private static final long PLACE = Feature.template("place-in-word");
    private static final long OWN = Feature.template("word");
    private static final long LENGTH = Feature.template("word-length");
    private static final long BESIDE = Feature.template("word-beside");
    private static final long BESIDE_PLACE = Feature.template("word-beside-place");
    private static final int LONGEST = 6;

    @Override
    public void read(Evidence sentence, FeatureSink sink) {
        for (int at = 0; at < sentence.length(); at++) {
            int word = sentence.wordAt[at];
            long place = sentence.placeInWord(at);
            sink.add(at, Feature.of(PLACE, place));
            if (word >= 0) {
                int length = sentence.ends[word] - sentence.begins[word];
                sink.add(at, Feature.of(OWN, place, sentence.words[word]));
                sink.add(at, Feature.of(LENGTH, place, Math.min(length, LONGEST)));
                sink.add(at, Feature.of(BESIDE_PLACE, -1, sentence.word(word - 1), place));
                sink.add(at, Feature.of(BESIDE_PLACE, 1, sentence.word(word + 1), place));
            }
        }
        for (int word = 0; word < sentence.words.length; word++) {
            for (int offset : Beside.OFFSETS) {
                long feature = Feature.of(BESIDE, offset, sentence.word(word + offset));
                sink.addAll(sentence.begins[word], sentence.ends[word], feature);
            }
        }
    }
}
