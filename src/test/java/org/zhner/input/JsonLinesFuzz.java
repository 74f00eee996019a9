package org.zhner.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.zhner.article.Reading;

/** Any bytes as JSON Lines. */
final class JsonLinesFuzz {
    private static final Limits LIMITS = new Limits(1 << 18, 1 << 18, 1 << 20, 1 << 20, 200, 4);

    private static final ReadingOptions OPTIONS = ReadingOptions.DEFAULT.with(InputFormat.JSONL);

    private static final byte[] GOOD = Given.utf8("{\"id\":\"last\",\"text\":\"丹麥\"}\n");

    /** A good record after all that is read whatever came before, unless the file is no text or packed. */
    @FuzzTest(maxDuration = "10m")
    void everyRecordIsAccountedFor(byte[] bytes) {
        byte[] lines = Given.joined(Given.utf8("{\"text\":\"甲\"}\n"), bytes, Given.utf8("\n"), GOOD);
        Input input = new Input.Stream(new ByteArrayInputStream(lines), "a.jsonl");
        try (Readings readings = new ArticleReader(OPTIONS, LIMITS).read(List.of(input))) {
            List<Reading> all = ReadingInvariants.check(readings);
            assertThat(Given.article(all.get(0)).text()).isEqualTo("甲");
            Reading last = all.get(all.size() - 1);
            assertThat(Given.article(last).text()).isEqualTo("丹麥");
            assertThat(Given.article(last).source().record()).hasValue(all.size() - 1);
        }
    }
}
