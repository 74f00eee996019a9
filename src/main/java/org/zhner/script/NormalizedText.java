package org.zhner.script;

import org.zhner.text.AlignedText;

/**
 * A document's text in the form that the models read.
 *
 * @param text original and normalised text with their alignment
 * @param script what the original is mostly written in
 * @param traditional count of characters that only Traditional text has
 * @param simplified count of characters that only Simplified text has
 * @param hasHan whether there is any Han character at all
 */
public record NormalizedText(AlignedText text, Script script, int traditional, int simplified, boolean hasHan) {}
