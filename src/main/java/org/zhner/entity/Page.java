package org.zhner.entity;

import org.jspecify.annotations.Nullable;
import org.zhner.lexicon.KnowledgeEntry;

/**
 * A page of the English Wikipedia that a name may stand for.
 *
 * @param title with spaces, as Wikipedia shows it
 * @param score in [0, 1]: how sure that is
 * @param entry what the knowledge table says of it; null if only the dictionary knows it
 */
record Page(String title, double score, @Nullable KnowledgeEntry entry) {}
