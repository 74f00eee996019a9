package org.zhner.learned;

/** The clusters of words a little farther off on either side, wherever they stand there. */
final class WindowTemplates implements Features.Template {
    private static final long BEFORE = Feature.template("window-before");
    private static final long AFTER = Feature.template("window-after");
    private static final int NEAREST = 3;
    private static final int FARTHEST = 6;

    @Override
    public void read(Evidence sentence, FeatureSink sink) {
        for (int at = 0; at < sentence.length(); at++) {
            int word = sentence.wordAt[at];
            if (word >= 0) {
                for (int offset = NEAREST; offset <= FARTHEST; offset++) {
                    sink.add(at, Feature.of(BEFORE, sentence.cluster(word - offset)));
                    sink.add(at, Feature.of(AFTER, sentence.cluster(word + offset)));
                }
            }
        }
    }
}
