package org.zhner.learned;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A table of a few made-up entries, for tests. */
final class SmallTables {
    private SmallTables() {}

    /** Knows 甲, 丙丁 and 戊. */
    static WordClusters clusters(Path folder) throws IOException {
        Path file = folder.resolve("clusters.table");
        List<int[]> levels = List.of(new int[] {0, 1, 0}, new int[] {4, 5, 6}, new int[] {7, 8, 9});
        new WordClustersWriter(List.of("甲", "丙丁", "戊"), levels).file().writeTo(file);
        return WordClusters.open(file);
    }
}
