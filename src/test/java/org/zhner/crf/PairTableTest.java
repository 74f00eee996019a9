package org.zhner.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhner.model.TableFile;
import org.zhner.model.TableFileWriter;

class PairTableTest {
    @TempDir
    Path folder;

    @Test
    void numbersEachPairOnce() {
        PairTable table = PairTable.of(new int[] {PairTable.key('中', '国'), PairTable.key('国', '中'), 0, 0});

        assertThat(table.size()).isEqualTo(3);
        assertThat(Set.of(
                        table.row(PairTable.key('中', '国')),
                        table.row(PairTable.key('国', '中')),
                        table.row(PairTable.key('\0', '\0'))))
                .containsExactlyInAnyOrder(0, 1, 2);
        assertThat(table.row(PairTable.key('中', '中'))).isEqualTo(-1);
    }

    @Test
    void onePairAlone() {
        PairTable table = PairTable.of(new int[] {PairTable.key('中', '国')});
        assertThat(table.row(PairTable.key('中', '国'))).isZero();
        assertThat(table.row(0)).isEqualTo(-1);
    }

    @Test
    void findsTheSameRowsInAFile() throws IOException {
        Random random = new Random(5);
        int[] pairs = random.ints(5_000).toArray();
        PairTable built = PairTable.of(pairs);
        TableFileWriter writer = new TableFileWriter("pairs", 1);
        built.addTo(writer, "pairs");
        Path file = folder.resolve("pairs.table");
        writer.writeTo(file);
        PairTable opened = PairTable.open(TableFile.open(file, "pairs", 1), "pairs");

        Set<Integer> rows = new HashSet<>();
        for (int pair : pairs) {
            assertThat(opened.row(pair)).isBetween(0, built.size() - 1).isEqualTo(built.row(pair));
            rows.add(opened.row(pair));
        }
        assertThat(rows).hasSize(built.size());
    }
}
