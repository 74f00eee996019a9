package org.zhner.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class FingerprintTableTest {
    @Test
    void numbersEveryMemberOnceAndNothingElse() {
        long[] members = new Random(2).longs(20_000).toArray();
        FingerprintTableWriter writer = new FingerprintTableWriter(members);
        FingerprintTable table = table(writer);
        BitSet numbers = new BitSet();
        for (long member : members) {
            int number = table.find(member);
            assertThat(number).isEqualTo(writer.number(member)).isBetween(0, members.length - 1);
            numbers.set(number);
        }
        assertThat(numbers.cardinality()).isEqualTo(members.length);
        assertThat(table.size()).isEqualTo(members.length);
        assertThat(new Random(3).longs(20_000)).allMatch(other -> table.find(other) == -1);
    }

    @Test
    void mayBeEmpty() {
        FingerprintTable table = table(new FingerprintTableWriter(new long[0]));
        assertThat(table.size()).isZero();
        assertThat(table.find(0)).isEqualTo(-1);
        assertThat(table.find(-1)).isEqualTo(-1);
    }

    @Test
    void keepsValuesApartThatShareABucket() {
        // A few thousand small numbers fill 65,536 buckets unevenly; their neighbours must not be found.
        long[] even = new long[5_000];
        for (int index = 0; index < even.length; index++) {
            even[index] = 2L * index;
        }
        FingerprintTable table = table(new FingerprintTableWriter(even));
        for (long value : even) {
            assertThat(table.find(value)).isNotNegative();
            assertThat(table.find(value + 1)).isEqualTo(-1);
        }
    }

    @Test
    void refusesTwoMembersWithOneFingerprint() {
        assertThatThrownBy(() -> new FingerprintTableWriter(new long[] {5, 7, 5}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one fingerprint");
    }

    private static FingerprintTable table(FingerprintTableWriter writer) {
        return new FingerprintTable(writer.buckets(), writer.keys());
    }
}
