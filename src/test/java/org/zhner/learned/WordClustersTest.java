package org.zhner.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhner.model.Fingerprint;
import org.zhner.model.TableFile;
import org.zhner.model.TableFileWriter;
import org.zhner.problem.UserException;

class WordClustersTest {
    @TempDir
    private Path folder;

    @Test
    void tellsTheClustersOfEveryWord() throws IOException {
        Path file = folder.resolve("clusters.table");
        List<String> words = List.of("铁路", "公路", "说");
        new WordClustersWriter(words, List.of(new int[] {1, 1, 2}, new int[] {30, 31, 32}, new int[] {900, 901, 65}))
                .file()
                .writeTo(file);
        WordClusters clusters = WordClusters.open(file);

        assertThat(clusters(clusters, "铁路")).containsExactly(2L, 31L, 901L);
        assertThat(clusters(clusters, "公路")).containsExactly(2L, 32L, 902L);
        assertThat(clusters(clusters, "说")).containsExactly(3L, 33L, 66L);
        assertThat(clusters(clusters, "花莲")).containsOnly(WordClusters.UNKNOWN);
        assertThat(clusters.ofUnits("说路")).isDeepEqualTo(new long[][] {{3, -1}, {33, -1}, {66, -1}});
    }

    @Test
    void aTableThatLacksClustersIsDamaged() throws IOException {
        Path file = folder.resolve("short.table");
        TableFileWriter writer = new TableFileWriter(WordClusters.FORMAT, WordClusters.VERSION)
                .section("words.buckets", new int[(1 << 16) + 1])
                .section("words.keys", new byte[2])
                .section("clusters", new char[1]);
        writer.writeTo(file);

        assertThatThrownBy(() -> WordClusters.open(file)).isInstanceOf(UserException.class);
    }

    /** Changes bytes inside sections: a table then tells clusters or says that it is damaged. */
    @Test
    void aDamagedTableTellsClustersOrSaysSo() throws IOException {
        SmallTables.clusters(folder);
        TableFile good = TableFile.open(folder.resolve("clusters.table"), WordClusters.FORMAT, WordClusters.VERSION);
        Path bad = folder.resolve("bad.table");
        int faults = 0;
        for (int round = 0; round < 200; round++) {
            Random random = new Random(round);
            TableFileWriter writer = new TableFileWriter(WordClusters.FORMAT, WordClusters.VERSION);
            for (String name : List.of("words.buckets", "words.keys", "clusters", "units")) {
                ByteBuffer section = good.section(name);
                ByteBuffer copy = ByteBuffer.allocate(section.remaining()).order(ByteOrder.LITTLE_ENDIAN);
                copy.put(section.duplicate()).flip();
                copy.put(random.nextInt(copy.limit()), (byte) random.nextInt(256));
                writer.section(name, copy);
            }
            writer.writeTo(bad);
            Throwable thrown = catchThrowable(() -> {
                WordClusters clusters = WordClusters.open(bad);
                assertThat(clusters.ofUnits("甲戊己")).hasDimensions(3, 3);
                assertThat(clusters(clusters, "丙丁")).hasSize(3);
            });
            if (thrown != null) {
                assertThat(thrown).as("round " + round).isInstanceOf(UserException.class);
                faults++;
            }
        }
        assertThat(faults).isBetween(50, 199);
    }

    private static List<Long> clusters(WordClusters clusters, String word) {
        long[][] found = clusters.ofWords(new long[] {Fingerprint.of(word).value()});
        return Arrays.stream(found).map(level -> level[0]).toList();
    }
}
