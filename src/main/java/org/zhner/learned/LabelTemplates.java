package org.zhner.learned;

/** What CoreNLP's model labels the word and its neighbours. */
final class LabelTemplates implements Features.Template {
    private static final long OWN = Feature.template("label");
    private static final long UNIT = Feature.template("label-unit");
    private static final long PREVIOUS = Feature.template("label-previous");
    private static final long NEXT = Feature.template("label-next");
    private static final long BOTH = Feature.template("label-both");

    @Override
    public void read(Evidence sentence, FeatureSink sink) {
        for (int at = 0; at < sentence.length(); at++) {
            int word = sentence.wordAt[at];
            if (word >= 0) {
                long own = Feature.of(sentence.labels[word], sentence.placeInWord(at));
                long previous = sentence.label(word - 1);
                long next = sentence.label(word + 1);
                sink.add(at, Feature.of(OWN, own));
                sink.add(at, Feature.of(UNIT, own, sentence.unit(at)));
                sink.add(at, Feature.of(PREVIOUS, own, previous));
                sink.add(at, Feature.of(NEXT, own, next));
                sink.add(at, Feature.of(BOTH, own, previous, next));
            }
        }
    }
}
