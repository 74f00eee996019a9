/**
 * The run time of first-order linear-chain conditional random fields (Lafferty, McCallum and Pereira 2001).
 *
 * <p>Whoever knows a model's templates fills a {@link org.zhner.crf.Lattice} with scores; {@link
 * org.zhner.crf.Viterbi} finds its best path and {@link org.zhner.crf.ForwardBackward} the probability of each label.
 *
 * <p>Where transitions score the same everywhere there is {@link org.zhner.crf.ConstantChain}, and {@link
 * org.zhner.crf.ChainSums} for probabilities.
 *
 * <p>The trap: scores are logarithms, so a transition that must not happen scores negative infinity, not zero.
 */
@NullMarked
package org.zhner.crf;

import org.jspecify.annotations.NullMarked;
