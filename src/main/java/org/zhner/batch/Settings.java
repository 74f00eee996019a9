package org.zhner.batch;

/**
 * How to run a batch.
 *
 * @param threads that tag, at least 1
 * @param shardSize documents a file; 0 gives each document files of its own
 * @param isGzip packs every file
 * @param isForced does again what is done
 * @param retriesFailed tries again what failed, or what the time limit cut short
 * @param failsFast stops at the first failure
 */
public record Settings(
        int threads, int shardSize, boolean isGzip, boolean isForced, boolean retriesFailed, boolean failsFast) {
    public Settings {
        if (threads < 1 || shardSize < 0) {
            throw new IllegalArgumentException(threads + " threads and " + shardSize + " documents a file");
        }
    }
}
