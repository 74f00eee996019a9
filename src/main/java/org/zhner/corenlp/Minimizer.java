package org.zhner.corenlp;

import edu.stanford.nlp.optimization.DiffFunction;
import edu.stanford.nlp.optimization.Evaluator;
import edu.stanford.nlp.optimization.QNMinimizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a convex function plus {@code l1} times the sum of all absolute values of its arguments is least: CoreNLP's
 * quasi-Newton minimiser (L-BFGS, Nocedal 1980; OWL-QN where {@code l1} is positive, Andrew and Gao 2007).
 *
 * <p>Its first step is a tenth of the gradient, so a function should be scaled to have gradients of about 1.
 *
 * @param l1 0 or more
 * @param tolerance it stops when the mean improvement of ten steps, as a share of the value, is less than this
 * @param steps the most steps that it takes
 */
public record Minimizer(double l1, double tolerance, int steps) {
    private static final int MEMORY = 8;

    /** A function of many arguments. */
    public interface Objective {
        int dimension();

        /** The value at {@code x}; writes the gradient there to {@code gradient}. */
        double valueAt(double[] x, double[] gradient);
    }

    /** Is told how the search goes on. */
    @FunctionalInterface
    public interface Progress {
        /**
         * Takes the state after a step.
         *
         * @param step from 1
         * @param x arguments; not to be kept or changed
         */
        void step(int step, double value, double[] x);
    }

    /** The arguments that it ends at, starting from zeros. */
    public double[] minimize(Objective objective, Progress progress) {
        Cached cached = new Cached(objective);
        QNMinimizer minimizer = new QNMinimizer(MEMORY);
        minimizer.shutUp();
        minimizer.useScalarScaling();
        minimizer.useBacktracking();
        minimizer.useOWLQN(l1 > 0, l1);
        minimizer.terminateOnMaxItr(steps);
        minimizer.suppressTestPrompt(true);
        minimizer.setEvaluators(1, new Evaluator[] {new Watch(cached, progress)});
        return minimizer.minimize(cached, tolerance, new double[objective.dimension()]);
    }

    /** CoreNLP asks this for a score after each step, and minds it only if told to. */
    private static final class Watch implements Evaluator {
        private final Cached function;
        private final Progress progress;
        private int step;

        Watch(Cached function, Progress progress) {
            this.function = function;
            this.progress = progress;
        }

        @Override
        public double evaluate(double[] x) {
            double value = function.valueAt(x);
            progress.step(++step, value, x);
            return value;
        }
    }

    /** Value and gradient are asked for one after the other, and cost the same together as each alone. */
    private static final class Cached implements DiffFunction {
        private final Objective objective;
        private final double[] gradient;
        private double @Nullable [] last;
        private double value;

        Cached(Objective objective) {
            this.objective = objective;
            this.gradient = new double[objective.dimension()];
        }

        @Override
        public double valueAt(double[] x) {
            if (last == null || !Arrays.equals(last, x)) {
                value = objective.valueAt(x, gradient);
                last = x.clone();
            }
            return value;
        }

        @Override
        public double[] derivativeAt(double[] x) {
            valueAt(x);
            return gradient;
        }

        @Override
        public int domainDimension() {
            return objective.dimension();
        }
    }
}
