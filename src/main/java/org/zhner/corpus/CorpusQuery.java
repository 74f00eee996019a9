package org.zhner.corpus;

/**
 * What is wanted of a corpus.
 *
 * @param minDocuments entities in fewer documents are left out, as rows and beside others
 * @param top at most so many entities
 * @param cooccurring at most so many others beside each
 */
public record CorpusQuery(long minDocuments, long top, int cooccurring) {
    public CorpusQuery {
        if (minDocuments < 1 || top < 1 || cooccurring < 0) {
            throw new IllegalArgumentException("no such query: " + minDocuments + ", " + top + ", " + cooccurring);
        }
    }
}
