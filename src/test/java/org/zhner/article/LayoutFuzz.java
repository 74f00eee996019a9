package org.zhner.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Any text, labelled. */
final class LayoutFuzz {
    private static final LayoutDetector DETECTOR = LayoutDetector.load();

    @FuzzTest(maxDuration = "10m")
    void everyVisibleCharacterLiesInOneSection(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean[] covered = new boolean[text.length()];
        for (Section section : DETECTOR.detect(text).sections()) { // sorted and disjoint, or there would be no layout
            assertThat(section.span().in(text)).isNotBlank();
            for (int at = section.span().begin(); at < section.span().end(); at++) {
                covered[at] = true;
            }
        }
        for (int at = 0; at < text.length(); at++) {
            if (!covered[at] && !Lines.isBlank(text.charAt(at))) {
                throw new AssertionError("unit " + at + " lies in no section");
            }
        }
    }
}
