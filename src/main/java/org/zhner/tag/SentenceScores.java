package org.zhner.tag;

import java.util.Arrays;
import java.util.List;
import org.zhner.crf.FeatureWeights;
import org.zhner.crf.Lattice;
import org.zhner.model.Fingerprint;

/**
 * Adds up a sentence's scores: what {@link WordScores} has ready for each word alone, and the templates that join
 * words. For one sentence, by one thread.
 */
final class SentenceScores {
    /** How far to either side {@code among} templates look. */
    private static final int REACH = 5;

    private static final Fingerprint DASH = Fingerprint.of("-");
    private static final Fingerprint DOTS = Fingerprint.of("...");
    private static final Fingerprint BEGIN = Fingerprint.of("BEGIN-SENT|C");
    private static final Fingerprint SHAPE_BEGIN = Fingerprint.of("-BEGIN-SENT|C");
    private static final Fingerprint END = Fingerprint.of("END-SENT|C");
    private static final Fingerprint SHAPE_END = Fingerprint.of("-END-SENT|C");
    private static final Fingerprint PREVIOUS_WORD_SHAPE = Fingerprint.of("-PW_CTYPE|C");
    private static final Fingerprint SHAPE_NEXT_WORD = Fingerprint.of("-NW_CTYPE|C");
    private static final Fingerprint PREVIOUS_SHAPES = Fingerprint.of("-PCTYPE|C");
    private static final Fingerprint NEXT_SHAPES = Fingerprint.of("-CNTYPE|C");
    private static final Fingerprint THREE_SHAPES = Fingerprint.of("-PCNTYPE|C");
    private static final Fingerprint SHAPE_AMONG_NEXT = Fingerprint.of("-CNDISJSHAPE|C");
    private static final Fingerprint PAIR_WORDS = Fingerprint.of("-PSEQW2|CpC");
    private static final Fingerprint PAIR_CLUSTERS = Fingerprint.of("-PSEQpcDS|CpC");
    private static final Fingerprint PAIR_SHAPES = Fingerprint.of("-TYPES|CpC");
    private static final Fingerprint PAIR_NEXT_SHAPE = Fingerprint.of("-TNS1|CpC");

    private final NameModel model;
    /** The sentence's words with {@link #REACH} places beyond it on either side. */
    private final WordScores[] words;

    private final double[] labelSums;
    private final double[] pairSums;
    private final Distinct seen = new Distinct(REACH);

    SentenceScores(NameModel model, List<Token> tokens) {
        this.model = model;
        words = new WordScores[tokens.size() + 2 * REACH];
        Arrays.fill(words, model.beyond());
        for (int index = 0; index < tokens.size(); index++) {
            words[index + REACH] = model.word(tokens.get(index).form());
        }
        labelSums = new double[model.labels().size()];
        pairSums = new double[model.pairs().length];
    }

    Lattice lattice() {
        int length = words.length - 2 * REACH;
        int labels = labelSums.length;
        double[] nodes = new double[length * labels];
        double[] edges = new double[length * labels * labels];
        Arrays.fill(edges, Double.NEGATIVE_INFINITY);
        for (int place = 0; place < length; place++) {
            Arrays.fill(labelSums, 0);
            Arrays.fill(pairSums, 0);
            addNeighbours(place + REACH);
            addPosition(place, length);
            addWindow(place + REACH);
            addPairs(place + REACH);
            System.arraycopy(labelSums, 0, nodes, place * labels, labels);
            setEdges(place * labels * labels, edges);
        }
        for (int label = 0; label < labels; label++) {
            nodes[label] += edges[label]; // label 0 stands before the sentence
        }
        return new Lattice(length, labels, nodes, edges);
    }

    private void setEdges(int begin, double[] edges) {
        NamePair[] pairs = model.pairs();
        for (int index = 0; index < pairs.length; index++) {
            edges[begin + pairs[index].previous() * labelSums.length + pairs[index].label()] = pairSums[index];
        }
    }

    private void addPosition(int place, int length) {
        WordScores word = words[place + REACH];
        FeatureWeights weights = model.labelWeights();
        if (place == 0) {
            weights.add(BEGIN.value(), labelSums);
            weights.add(SHAPE_BEGIN.after(word.shape.value()), labelSums);
        } else if (place == length - 1) {
            weights.add(END.value(), labelSums);
            weights.add(SHAPE_END.after(word.shape.value()), labelSums);
        } else {
            add(word.inside, labelSums);
        }
    }

    private void addNeighbours(int at) {
        WordScores previous = words[at - 1];
        WordScores word = words[at];
        WordScores next = words[at + 1];
        add(word.own, labelSums);
        add(previous.asPrevious, labelSums);
        add(next.asNext, labelSums);
        FeatureWeights weights = model.labelWeights();
        long shapeDots = DOTS.after(word.shape.value());
        long previousShapeDotsShape = word.shape.after(DOTS.after(previous.shape.value()));
        weights.add(PREVIOUS_WORD_SHAPE.after(word.shape.after(DOTS.after(previous.word.value()))), labelSums);
        weights.add(SHAPE_NEXT_WORD.after(next.word.after(shapeDots)), labelSums);
        weights.add(PREVIOUS_SHAPES.after(previousShapeDotsShape), labelSums);
        weights.add(NEXT_SHAPES.after(next.shape.after(shapeDots)), labelSums);
        weights.add(THREE_SHAPES.after(next.shape.after(DOTS.after(previousShapeDotsShape))), labelSums);
    }

    private void addWindow(int at) {
        seen.clear();
        for (int index = at + 1; index <= at + REACH; index++) {
            if (seen.add(words[index].word.value())) {
                add(words[index].amongNext, labelSums);
            }
        }
        seen.clear();
        for (int index = at - 1; index >= at - REACH; index--) {
            if (seen.add(words[index].word.value())) {
                add(words[index].amongPrevious, labelSums);
            }
        }
        seen.clear();
        long begun = DASH.after(words[at].shape.value());
        for (int index = at + 1; index <= at + REACH; index++) {
            Fingerprint shape = words[index].shapeOrNull;
            if (seen.add(shape.value())) {
                add(words[index].shapeAmongNext, labelSums);
                model.labelWeights().add(SHAPE_AMONG_NEXT.after(shape.after(begun)), labelSums);
            }
        }
    }

    private void addPairs(int at) {
        WordScores previous = words[at - 1];
        WordScores word = words[at];
        add(word.pairOwn, pairSums);
        add(previous.pairAsPrevious, pairSums);
        FeatureWeights weights = model.pairWeights();
        weights.add(PAIR_WORDS.after(word.word.after(DASH.after(previous.word.value()))), pairSums);
        weights.add(PAIR_CLUSTERS.after(word.cluster.after(DASH.after(previous.cluster.value()))), pairSums);
        weights.add(PAIR_SHAPES.after(word.shape.after(DASH.after(previous.shape.value()))), pairSums);
        weights.add(PAIR_NEXT_SHAPE.after(words[at + 1].shapeOrNull.value()), pairSums);
    }

    private static void add(double[] weights, double[] sums) {
        for (int index = 0; index < weights.length; index++) {
            sums[index] += weights[index];
        }
    }
}
