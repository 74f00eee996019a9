package org.zhner.learned;

/** What CoreNLP's model labels the word and its neighbours. */
final class LabelTemplates implements Features.Template {
    private static final long ONE = Feature.template("label");
    private static final long TWO = Feature.template("labels2");
    private static final long THREE = Feature.template("labels3");
    private static final long UNIT = Feature.template("label-unit");

    @Override
    public void read(Evidence sentence, FeatureSink sink) {
        for (int word = -1; word < sentence.words.length; word++) {
            long own = sentence.label(word);
            long next = sentence.label(word + 1);
            sink.addWords(word, WordPlaces.inside(0), Feature.of(ONE, own));
            sink.addWords(word, WordPlaces.inside(0) | WordPlaces.inside(1), Feature.of(TWO, own, next));
            sink.addWords(word, WordPlaces.inside(0), Feature.of(THREE, sentence.label(word - 1), own, next));
        }
        for (int at = 0; at < sentence.length(); at++) {
            int word = sentence.wordAt[at];
            if (word >= 0) {
                sink.add(at, Feature.of(UNIT, sentence.labels[word], sentence.placeInWord(at), sentence.unit(at)));
            }
        }
    }
}
