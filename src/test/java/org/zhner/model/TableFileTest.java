package org.zhner.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhner.problem.UserException;

class TableFileTest {
    private static final byte[] LETTERS = {'a', 'b', 'c'};

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void writeSample() throws IOException {
        file = folder.resolve("sample.table");
        sample().writeTo(file);
    }

    private static TableFileWriter sample() {
        return new TableFileWriter("sample", 3)
                .section("letters", LETTERS)
                .section("numbers", new int[] {1, -2})
                .section("weights", new float[] {0.5f})
                .section("units", new char[] {'国'})
                .section("keys", new long[] {Long.MIN_VALUE})
                .section("nothing", new byte[0]);
    }

    @Test
    void givesBackWhatWasWritten() {
        TableFile table = TableFile.open(file, "sample", 3);

        assertThat(table.names()).contains("letters", "numbers", "nothing").hasSize(6);
        assertThat(table.section("letters").get(2)).isEqualTo((byte) 'c');
        assertThat(table.section("numbers").getInt(4)).isEqualTo(-2);
        assertThat(table.section("weights").getFloat(0)).isEqualTo(0.5f);
        assertThat(table.section("units").getChar(0)).isEqualTo('国');
        assertThat(table.section("keys").getLong(0)).isEqualTo(Long.MIN_VALUE);
        assertThat(table.section("nothing").limit()).isZero();
    }

    @Test
    void sectionsAreReadOnlyAndApart() {
        TableFile table = TableFile.open(file, "sample", 3);
        table.section("letters").position(2);

        assertThat(table.section("letters").isReadOnly()).isTrue();
        assertThat(table.section("letters").position()).isZero();
    }

    @Test
    void writesTheSameBytesTwiceAndLeavesNothingElse() throws IOException {
        byte[] first = Files.readAllBytes(file);
        sample().writeTo(file);

        assertThat(Files.readAllBytes(file)).isEqualTo(first);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void missingFile() {
        assertFault(folder.resolve("none"), "MODEL_MISSING");
    }

    @Test
    void folderInsteadOfFile() {
        assertFault(folder, "MODEL_UNREADABLE");
    }

    @Test
    void otherKindOfFile() throws IOException {
        Files.writeString(file, "PK, or anything else that is longer than a header would have to be, even so");
        assertFault(file, "MODEL_NOT_OURS");
    }

    @Test
    void otherFormat() {
        assertThatThrownBy(() -> TableFile.open(file, "other", 3))
                .isInstanceOfSatisfying(
                        UserException.class,
                        thrown -> assertThat(thrown.problem().code()).isEqualTo("MODEL_WRONG_FORMAT"));
    }

    @Test
    void olderAndNewerVersions() throws IOException {
        new TableFileWriter("sample", 2).writeTo(file);
        assertFault(file, "MODEL_TOO_OLD");
        new TableFileWriter("sample", 4).writeTo(file);
        assertFault(file, "MODEL_TOO_NEW");
    }

    @Test
    void olderAndNewerContainers() throws IOException {
        putInt(12, 0);
        assertFault(file, "MODEL_TOO_OLD");
        putInt(12, 2);
        assertFault(file, "MODEL_TOO_NEW");
    }

    @Test
    void otherByteOrder() throws IOException {
        putInt(8, 0x04030201);
        assertFault(file, "MODEL_BYTE_ORDER");
    }

    @Test
    void cutShort() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
        assertFault(file, "MODEL_TRUNCATED");
        Files.write(file, Arrays.copyOf(bytes, 7));
        assertFault(file, "MODEL_TRUNCATED");
        Files.write(file, new byte[0]);
        assertFault(file, "MODEL_TRUNCATED");
    }

    @Test
    void changedByteInSection() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int letters = 384; // 64 + 6 * 48 = 352, rounded up to a multiple of 64
        assertThat(Arrays.copyOfRange(bytes, letters, letters + 3)).isEqualTo(LETTERS);
        bytes[letters]++;
        Files.write(file, bytes);
        assertFault(file, "MODEL_CORRUPT");
    }

    @Test
    void longerThanItSays() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length + 1));
        assertFault(file, "MODEL_CORRUPT");
    }

    @Test
    void sectionThatIsNotThere() {
        TableFile table = TableFile.open(file, "sample", 3);
        assertThatThrownBy(() -> table.section("more")).isInstanceOf(UserException.class);
    }

    /** Only padding between sections may change unseen. */
    @Test
    void damagedFilesGiveAFaultOrTheRightAnswer() throws IOException {
        byte[] good = Files.readAllBytes(file);
        Random random = new Random(20260101);
        for (int round = 0; round < 2000; round++) {
            byte[] bad = good.clone();
            for (int flips = random.nextInt(4); flips >= 0; flips--) {
                bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            }
            if (random.nextInt(4) == 0) {
                bad = Arrays.copyOf(bad, random.nextInt(bad.length + 1));
            }
            Files.write(file, bad);
            Throwable thrown = catchThrowable(this::givesBackWhatWasWritten);
            assertThat(thrown)
                    .satisfiesAnyOf(
                            fault -> assertThat(fault).isNull(),
                            fault -> assertThat(fault).isInstanceOf(UserException.class));
        }
    }

    private void putInt(int at, int value) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(at, value);
        Files.write(file, bytes);
    }

    private static void assertFault(Path path, String code) {
        assertThatThrownBy(() -> TableFile.open(path, "sample", 3))
                .isInstanceOfSatisfying(UserException.class, thrown -> {
                    assertThat(thrown.problem().code()).isEqualTo(code);
                    assertThat(thrown.problem().remedy()).contains("zhner models build");
                });
    }
}
