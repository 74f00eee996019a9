package org.zhner.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.zhner.text.AlignedText;
import org.zhner.text.Span;

/** Any text, normalised. */
final class NormalizerFuzz {
    private static final ScriptNormalizer NORMALIZER = ScriptNormalizer.load();

    @FuzzTest(maxDuration = "10m")
    void everyCharacterLeadsToTheOriginalAndBack(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        AlignedText normalised = NORMALIZER.normalize(text).text();
        assertThat(normalised.original()).isEqualTo(text);
        int begin = 0;
        for (int at = 0; at < normalised.normalised().length(); at++) {
            Span original = normalised.toOriginal(new Span(at, at + 1));
            if (original.end() > text.length() || original.begin() < begin) {
                throw new AssertionError("unit " + at + " leads to " + original);
            }
            if (!normalised.toNormalised(original).contains(new Span(at, at + 1))) {
                throw new AssertionError("unit " + at + " does not lead back from " + original);
            }
            begin = original.begin();
        }
    }
}
