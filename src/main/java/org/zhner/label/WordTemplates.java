package org.zhner.label;

import org.zhner.crf.FeatureWeights;
import org.zhner.model.Fingerprint;

/**
 * The templates of CoreNLP's Chinese named-entity CRF that look at a single word, each with the strings that CoreNLP
 * would build and look up, as {@link Fingerprint}s.
 *
 * <p>The features at a place are a set: what a template makes twice there counts once.
 */
final class WordTemplates {
    private static final int LONGEST = 4;
    private static final Fingerprint NULL = Fingerprint.of("null");
    private static final Fingerprint EDGE = Fingerprint.of("#");

    private static final Fingerprint CLUSTER = Fingerprint.of("-DISTSIM|C");
    private static final Fingerprint WORD = Fingerprint.of("-WORD|C");
    private static final Fingerprint BIAS = Fingerprint.of("###|C");
    private static final Fingerprint NGRAM = Fingerprint.of("#|C");
    private static final Fingerprint NGRAM_WITH = Fingerprint.of("#-");
    private static final Fingerprint NGRAM_SHAPE = Fingerprint.of("-CNGram-CS|C");
    private static final Fingerprint SHAPE = Fingerprint.of("-TYPE|C");
    private static final Fingerprint ONLY_RADICAL = Fingerprint.of("-SINGLE-CHAR-RADICAL|C");
    private static final Fingerprint FIRST_RADICAL = Fingerprint.of("-START-RADICAL|C");
    private static final Fingerprint LAST_RADICAL = Fingerprint.of("-END-RADICAL|C");
    private static final Fingerprint RADICAL = Fingerprint.of("-RADICAL|C");

    private static final Fingerprint PREVIOUS_WORD = Fingerprint.of("-PW|C");
    private static final Fingerprint PREVIOUS_CLUSTER = Fingerprint.of("-PDISTSIM|C");
    private static final Fingerprint PREVIOUS_SHAPE = Fingerprint.of("-PTYPE|C");
    private static final Fingerprint NEXT_WORD = Fingerprint.of("-NW|C");
    private static final Fingerprint NEXT_CLUSTER = Fingerprint.of("-NDISTSIM|C");
    private static final Fingerprint NEXT_SHAPE = Fingerprint.of("-NTYPE|C");
    private static final Fingerprint AMONG_NEXT = Fingerprint.of("-DISJN|C");
    private static final Fingerprint AMONG_PREVIOUS = Fingerprint.of("-DISJP|C");

    private static final Fingerprint PAIR = Fingerprint.of("PSEQ|CpC");
    private static final Fingerprint PAIR_WORD = Fingerprint.of("-PSEQW|CpC");
    private static final Fingerprint PAIR_CLUSTER = Fingerprint.of("-PSEQcDS|CpC");
    private static final Fingerprint PAIR_SHAPE = Fingerprint.of("-PSEQcS|CpC");
    private static final Fingerprint PAIR_SHAPE_AGAIN = Fingerprint.of("-TPS2|CpC");
    private static final Fingerprint PAIR_PREFIX = Fingerprint.of("-CURRENT-PREFIX|CpC");
    private static final Fingerprint PAIR_SUFFIX = Fingerprint.of("-CURRENT-SUFFIX|CpC");
    private static final Fingerprint PAIR_PREVIOUS_WORD = Fingerprint.of("-PSEQpW|CpC");
    private static final Fingerprint PAIR_PREVIOUS_CLUSTER = Fingerprint.of("-PSEQpDS|CpC");
    private static final Fingerprint PAIR_PREVIOUS_SHAPE = Fingerprint.of("-PSEQpS|CpC");
    private static final Fingerprint PAIR_PREVIOUS_PREFIX = Fingerprint.of("-PREVIOUS-PREFIX|CpC");
    private static final Fingerprint PAIR_PREVIOUS_SUFFIX = Fingerprint.of("-PREVIOUS-SUFFIX|CpC");

    final String form;
    final Fingerprint word;
    final ShapeScores shape;
    final Fingerprint cluster;
    private final Fingerprint clusterOrNull;
    private final NameModel model;

    private WordTemplates(NameModel model, String form, ShapeScores shape, Fingerprint cluster) {
        this.model = model;
        this.form = form;
        this.word = Fingerprint.of(form);
        this.shape = shape;
        this.cluster = cluster;
        this.clusterOrNull = form.isEmpty() ? NULL : cluster;
    }

    /** The scores of a word. */
    static WordScores score(NameModel model, String form) {
        return new WordScores(new WordTemplates(model, form, model.shape(form), model.cluster(form)));
    }

    /** The scores of what CoreNLP takes to stand before a sentence and after it. */
    static WordScores scoreBeyond(NameModel model) {
        return new WordScores(new WordTemplates(model, "", WordShapeTemplates.scoreBeyond(model), Fingerprint.EMPTY));
    }

    double[] own() {
        double[] sums = labels();
        model.labelWeights().add(CLUSTER.after(clusterOrNull.value()), sums);
        model.labelWeights().add(WORD.after(word.value()), sums);
        model.labelWeights().add(BIAS.value(), sums);
        model.labelWeights().add(SHAPE.after(shape.shape.value()), sums);
        addNgrams(sums);
        addRadicals(sums);
        return sums;
    }

    double[] asPrevious() {
        double[] sums = labels();
        model.labelWeights().add(PREVIOUS_WORD.after(word.value()), sums);
        model.labelWeights().add(PREVIOUS_CLUSTER.after(clusterOrNull.value()), sums);
        model.labelWeights().add(PREVIOUS_SHAPE.after(shape.shape.value()), sums);
        return sums;
    }

    double[] asNext() {
        double[] sums = labels();
        model.labelWeights().add(NEXT_WORD.after(word.value()), sums);
        model.labelWeights().add(NEXT_CLUSTER.after(clusterOrNull.value()), sums);
        model.labelWeights().add(NEXT_SHAPE.after(shape.shape.value()), sums);
        return sums;
    }

    double[] amongNext() {
        return weightsOf(AMONG_NEXT.after(word.value()));
    }

    double[] amongPrevious() {
        return weightsOf(AMONG_PREVIOUS.after(word.value()));
    }

    double[] pairOwn() {
        double[] sums = pairs();
        FeatureWeights weights = model.pairWeights();
        weights.add(PAIR.value(), sums);
        weights.add(PAIR_WORD.after(word.value()), sums);
        weights.add(PAIR_CLUSTER.after(cluster.value()), sums);
        weights.add(PAIR_SHAPE.after(shape.shape.value()), sums);
        weights.add(PAIR_SHAPE_AGAIN.after(shape.shape.value()), sums);
        addEnds(PAIR_PREFIX, PAIR_SUFFIX, sums);
        return sums;
    }

    double[] pairAsPrevious() {
        double[] sums = pairs();
        FeatureWeights weights = model.pairWeights();
        weights.add(PAIR_PREVIOUS_WORD.after(word.value()), sums);
        weights.add(PAIR_PREVIOUS_CLUSTER.after(cluster.value()), sums);
        weights.add(PAIR_PREVIOUS_SHAPE.after(shape.shape.value()), sums);
        addEnds(PAIR_PREVIOUS_PREFIX, PAIR_PREVIOUS_SUFFIX, sums);
        return sums;
    }

    /** Two to four units from either end of the word between angle brackets, alone and with its shape. */
    private void addNgrams(double[] sums) {
        String marked = "<" + form + ">";
        int longest = Math.min(LONGEST, marked.length());
        Distinct seen = new Distinct(2 * LONGEST);
        for (int length = 2; length <= longest; length++) {
            addNgram(Fingerprint.of(marked, 0, length), seen, sums);
            addNgram(Fingerprint.of(marked, marked.length() - length, marked.length()), seen, sums);
        }
    }

    private void addNgram(Fingerprint ngram, Distinct seen, double[] sums) {
        long begun = ngram.after(EDGE.value());
        if (seen.add(begun)) {
            model.labelWeights().add(NGRAM.after(begun), sums);
            model.labelWeights().add(NGRAM_SHAPE.after(shape.shape.after(NGRAM_WITH.after(begun))), sums);
        }
    }

    private void addRadicals(double[] sums) {
        int length = form.length();
        if (length == 1) {
            model.labelWeights().add(ONLY_RADICAL.after(radical(0)), sums);
        } else if (length > 1) {
            model.labelWeights().add(FIRST_RADICAL.after(radical(0)), sums);
            model.labelWeights().add(LAST_RADICAL.after(radical(length - 1)), sums);
        }
        Distinct seen = new Distinct(length);
        for (int at = 0; at < length; at++) {
            long radical = radical(at);
            if (seen.add(radical)) {
                model.labelWeights().add(RADICAL.after(radical), sums);
            }
        }
    }

    private long radical(int at) {
        return Fingerprint.of(String.valueOf(model.radical(form.charAt(at)))).value();
    }

    /** One to four units from either end of the word. */
    private void addEnds(Fingerprint prefix, Fingerprint suffix, double[] sums) {
        for (int length = 1; length <= Math.min(LONGEST, form.length()); length++) {
            model.pairWeights().add(prefix.after(Fingerprint.of(form, 0, length).value()), sums);
            model.pairWeights()
                    .add(
                            suffix.after(Fingerprint.of(form, form.length() - length, form.length())
                                    .value()),
                            sums);
        }
    }

    private double[] weightsOf(long feature) {
        double[] sums = labels();
        model.labelWeights().add(feature, sums);
        return sums;
    }

    private double[] labels() {
        return new double[model.labels().size()];
    }

    private double[] pairs() {
        return new double[model.pairs().length];
    }
}
