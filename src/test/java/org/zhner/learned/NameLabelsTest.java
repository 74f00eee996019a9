package org.zhner.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhner.tag.EntityType;
import org.zhner.text.Span;

class NameLabelsTest {
    private static final NameLabels LABELS = new NameLabels(List.of(EntityType.PERSON, EntityType.GPE));

    @Test
    void readsWhatItWrote() {
        int[] path = new int[9];
        LABELS.write(new Span(0, 1), EntityType.GPE, path);
        LABELS.write(new Span(1, 3), EntityType.PERSON, path);
        LABELS.write(new Span(4, 8), EntityType.PERSON, path);
        List<String> names = new ArrayList<>();
        LABELS.read(path, (span, type) -> names.add(type + " " + span.begin() + "-" + span.end()));

        assertThat(names).containsExactly("GPE 0-1", "PERSON 1-3", "PERSON 4-8");
    }

    @Test
    void everyWrittenPathIsAllowed() {
        int[] path = new int[7];
        LABELS.write(new Span(0, 3), EntityType.GPE, path);
        LABELS.write(new Span(3, 4), EntityType.PERSON, path);
        LABELS.write(new Span(5, 7), EntityType.PERSON, path);
        int previous = 0;
        for (int label : path) {
            assertThat(LABELS.mayFollow(previous, label)).isTrue();
            previous = label;
        }

        assertThat(LABELS.mayFollow(previous, 0)).isTrue();
    }

    @Test
    void aNameEndsBeforeAnotherBegins() {
        int[] path = new int[2];
        LABELS.write(new Span(0, 2), EntityType.PERSON, path);
        int first = path[0];
        int last = path[1];
        LABELS.write(new Span(0, 2), EntityType.GPE, path);

        assertThat(LABELS.mayFollow(first, 0)).isFalse();
        assertThat(LABELS.mayFollow(first, path[1])).isFalse();
        assertThat(LABELS.mayFollow(0, last)).isFalse();
        assertThat(LABELS.mayFollow(last, path[0])).isTrue();
    }

    @Test
    void refusesATypeThatItHasNoLabelFor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LABELS.write(new Span(0, 1), EntityType.COUNTRY, new int[1]))
                .withMessageContaining("COUNTRY");
    }
}
