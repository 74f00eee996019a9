/**
 * Stanford CoreNLP behind zhner's own interfaces: the only package that knows {@code edu.stanford}.
 *
 * <p>{@link org.zhner.corenlp.StockSegmenter} and {@link org.zhner.corenlp.StockLabeller} run CoreNLP 4.5.10's Chinese
 * segmenter, sentence splitter and named-entity CRF as they are. They are the reference that faster engines are held
 * to.
 *
 * <p>The trap: each holds gigabytes of heap and takes seconds to open. Open one a process.
 */
@NullMarked
package org.zhner.corenlp;

import org.jspecify.annotations.NullMarked;
