package org.zhner.learned;

/** The word that a character belongs to and the two on either side, as the segmenter cut them. */
final class TokenTemplates implements Features.Template {
    private static final long PLACE = Feature.template("place-in-word");
    private static final long OUTSIDE = Feature.template("outside-words");
    private static final long WORD = Feature.template("word");
    private static final long LENGTH = Feature.template("word-length");
    private static final int LONGEST = 6;

    @Override
    public void read(Evidence sentence, FeatureSink sink) {
        for (int at = 0; at < sentence.length(); at++) {
            if (sentence.wordAt[at] < 0) {
                sink.add(at, OUTSIDE);
            }
        }
        for (int word = 0; word < sentence.words.length; word++) {
            int length = sentence.ends[word] - sentence.begins[word];
            sink.addWords(word, WordPlaces.inside(0), PLACE);
            sink.addWords(word, WordPlaces.inside(0), Feature.of(LENGTH, Math.min(length, LONGEST)));
        }
        NeighbourRow.read(WORD, sentence.words, sink);
    }
}
