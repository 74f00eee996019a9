package org.zhner.learned;

/** The distributional clusters of the word and its neighbours. */
final class ClusterTemplates implements Features.Template {
    private static final long OWN = Feature.template("cluster");
    private static final long BESIDE = Feature.template("cluster-beside");
    private static final long BESIDE_PLACE = Feature.template("cluster-beside-place");
    private static final long PAIR = Feature.template("cluster-pair");

    @Override
    public void read(Evidence sentence, FeatureSink sink) {
        for (int at = 0; at < sentence.length(); at++) {
            int word = sentence.wordAt[at];
            if (word >= 0) {
                long place = sentence.placeInWord(at);
                long own = sentence.clusters[word];
                long previous = sentence.cluster(word - 1);
                long next = sentence.cluster(word + 1);
                sink.add(at, Feature.of(OWN, place, own));
                sink.add(at, Feature.of(BESIDE_PLACE, -1, previous, place));
                sink.add(at, Feature.of(BESIDE_PLACE, 1, next, place));
                sink.add(at, Feature.of(PAIR, place, previous, own));
                sink.add(at, Feature.of(PAIR, -place, own, next));
            }
        }
        for (int word = 0; word < sentence.clusters.length; word++) {
            for (int offset : Beside.OFFSETS) {
                long feature = Feature.of(BESIDE, offset, sentence.cluster(word + offset));
                sink.addAll(sentence.begins[word], sentence.ends[word], feature);
            }
        }
    }
}
