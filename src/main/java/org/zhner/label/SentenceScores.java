package org.zhner.label;

import java.util.Arrays;
import java.util.List;
import org.zhner.crf.Lattice;
import org.zhner.segment.Token;

/**
 * A sentence's scores under CoreNLP's Chinese named-entity CRF, put together from those of its words, bigrams and
 * shapes. For one sentence, by one thread.
 */
final class SentenceScores {
    /** How far to either side {@code among} templates look. */
    private static final int REACH = 5;

    private final NameModel model;
    private final int length;
    private final int labels;
    /** The sentence's words with {@link #REACH} places beyond it on either side. */
    private final WordScores[] words;
    /** At each place, and after the last, the bigram that ends there. */
    private final BigramScores[] bigrams;

    private final double[] nodes;

    SentenceScores(NameModel model, List<Token> tokens) {
        this.model = model;
        length = tokens.size();
        labels = model.labels().size();
        words = new WordScores[length + 2 * REACH];
        bigrams = new BigramScores[length + 1];
        nodes = new double[length * labels];
        Arrays.fill(words, model.beyond());
        for (int place = 0; place < length; place++) {
            words[place + REACH] = model.word(tokens.get(place).form());
        }
        for (int place = 0; place <= length; place++) {
            bigrams[place] = model.bigram(words[place + REACH - 1], words[place + REACH]);
        }
        for (int place = 0; place < length; place++) {
            addNodes(place);
        }
        for (int label = 0; label < labels; label++) { // label 0 stands before the sentence
            nodes[label] += bigrams[0].edges.scores()[label] + shapeAfter(0).scores()[label];
        }
    }

    private void addNodes(int place) {
        ShapeScores shape = words[place + REACH].shape;
        add(place == 0 ? shape.begin : place == length - 1 ? shape.end : shape.inside, place);
        add(bigrams[place].atSecond, place);
        add(bigrams[place + 1].atFirst, place);
        add(ShapeRun.at(model, words, place + REACH, REACH), place);
        addWindow(place);
    }

    /** Adds the scores of the words around, each once. */
    private void addWindow(int place) {
        int at = place + REACH;
        for (int index = at + 1; index <= at + REACH; index++) {
            if (isFirst(index, at + 1, 1)) {
                add(words[index].amongNext, place);
            }
        }
        for (int index = at - 1; index >= at - REACH; index--) {
            if (isFirst(index, at - 1, -1)) {
                add(words[index].amongPrevious, place);
            }
        }
    }

    /** Whether no word from {@code begin} until {@code index} is the one at {@code index}. */
    private boolean isFirst(int index, int begin, int step) {
        long word = words[index].key();
        for (int earlier = begin; earlier != index; earlier += step) {
            if (words[earlier].key() == word) {
                return false;
            }
        }
        return true;
    }

    private void add(double[] weights, int place) {
        int begin = place * labels;
        for (int label = 0; label < weights.length; label++) {
            nodes[begin + label] += weights[label];
        }
    }

    /** What the shape of the word after {@code place} gives the pair of labels that ends there. */
    private EdgeScores shapeAfter(int place) {
        return words[place + 1 + REACH].shape.pairBefore;
    }

    Lattice lattice() {
        int width = labels * labels;
        double[] edges = new double[length * width];
        for (int place = 1; place < length; place++) {
            double[] ofWords = bigrams[place].edges.scores();
            double[] ofShape = shapeAfter(place).scores();
            int row = place * width;
            for (int pair = 0; pair < width; pair++) {
                edges[row + pair] = ofWords[pair] + ofShape[pair];
            }
        }
        return new Lattice(length, labels, nodes, edges);
    }

    /**
     * The exponentials of the lattice's scores, edge and node together, but for a factor a place. They are products of
     * what bigrams and shapes keep, which takes an eighth of the exponentials that the lattice would.
     */
    double[] weights() {
        int width = labels * labels;
        double[] weights = new double[length * width];
        double[] ofNode = new double[labels];
        for (int place = 0; place < length; place++) {
            exponentials(place, ofNode);
            int row = place * width;
            double[] ofWords = bigrams[place].edges.weights();
            double[] ofShape = shapeAfter(place).weights();
            for (int pair = 0; pair < width; pair++) {
                double edge = place == 0 ? 1 : ofWords[pair] * ofShape[pair];
                weights[row + pair] = edge * ofNode[pair % labels];
            }
        }
        return weights;
    }

    private void exponentials(int place, double[] result) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int label = 0; label < labels; label++) {
            highest = Math.max(highest, nodes[place * labels + label]);
        }
        for (int label = 0; label < labels; label++) {
            result[label] = Math.exp(nodes[place * labels + label] - highest);
        }
    }
}
