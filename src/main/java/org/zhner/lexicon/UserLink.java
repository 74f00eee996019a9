package org.zhner.lexicon;

/**
 * What a user says that a name stands for.
 *
 * @param scheme {@code iso3166-1}, {@code wikipedia-en}, {@code wikidata} or {@code local}
 * @param id such as {@code DK} or {@code Q35}; not empty
 * @param label English name of what is linked; may be empty
 */
public record UserLink(String scheme, String id, String label) {}
