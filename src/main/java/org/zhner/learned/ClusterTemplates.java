package org.zhner.learned;

/** The distributional clusters of the word and its neighbours. */
final class ClusterTemplates implements Features.Template {
    private static final long ONE = Feature.template("cluster");
    private static final long TWO = Feature.template("clusters2");

    @Override
    public void read(Evidence sentence, FeatureSink sink) {
        for (int word = -1; word < sentence.clusters.length; word++) {
            long pair = Feature.of(TWO, sentence.cluster(word), sentence.cluster(word + 1));
            sink.addWords(word, WordPlaces.inside(0) | WordPlaces.inside(1), pair);
        }
        NeighbourRow.read(ONE, sentence.clusters, sink);
    }
}
