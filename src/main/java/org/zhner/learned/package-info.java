/**
 * zhner's own tagger: what it sees of a text, the model that was trained to weigh that, and the finder that uses both.
 *
 * <p>{@link org.zhner.learned.LearnedFinder} is the entry. A model is a first-order linear-chain CRF over the UTF-16
 * units of a sentence of normalised text with BIOES labels. Its features read characters, the words that the segmenter
 * cut, the labels and clusters that CoreNLP's model gives these words, clusters of their vectors, lists of names and
 * Latin phrases around a unit; {@link org.zhner.learned.FeatureGroup} lists the groups, and a model says which it uses.
 * Of what the CRF thinks possible, {@link org.zhner.learned.LikelyNames} chooses what is likelier than the model's
 * threshold.
 *
 * <p>The trap: training and tagging must read the same features, so any change in a template, in the segmenter or in
 * CoreNLP's labels asks for a new model.
 */
@NullMarked
package org.zhner.learned;

import org.jspecify.annotations.NullMarked;
