package org.zhner.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.zhner.write.JsonOptions;
import org.zhner.write.JsonWriter;
import org.zhner.write.SchemaCheck;

/** Articles that are tagged in part. */
final class AllowanceIT {
    private static final String SENTENCE = "美國總統特朗普週一訪問丹麥首都哥本哈根。\n";
    private static final String TEXT = SENTENCE.repeat(200);

    @Test
    void aSizeLimitLeavesTheRestUntagged() throws IOException {
        TaggedArticle tagged = tag("𠮷" + TEXT, new Allowance(10 * SENTENCE.length() + 1, () -> false));
        Invariants.check(tagged);
        assertThat(tagged.isPartial()).isTrue();
        assertThat(tagged.issues()).extracting(Issue::code).containsExactly("SIZE_LIMIT");
        assertThat(tagged.mentions().stream()
                        .filter(mention -> mention.surface().equals("丹麥")))
                .hasSize(10);
        assertThat(tagged.article().text()).hasSize(TEXT.length() + 2);
        assertPartialJson(tagged);
    }

    @Test
    void aTextAsLongAsTheLimitIsWhole() {
        assertThat(tag(SENTENCE, new Allowance(SENTENCE.length(), () -> false)).isPartial())
                .isFalse();
        assertThat(tag(SENTENCE, new Allowance(1, () -> false)).isPartial()).isTrue();
    }

    @Test
    void aTimeLimitKeepsWhatIsFoundByThen() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        tag(TEXT, new Allowance(Integer.MAX_VALUE, () -> {
            asked.incrementAndGet();
            return false;
        }));
        assertThat(asked).hasValueGreaterThan(100);
        for (int until : new int[] {0, 1, asked.get() / 3, asked.get() - 1}) {
            AtomicInteger left = new AtomicInteger(until);
            TaggedArticle tagged = tag(TEXT, new Allowance(Integer.MAX_VALUE, () -> left.decrementAndGet() < 0));
            Invariants.check(tagged);
            assertThat(tagged.isPartial()).isTrue();
            assertThat(tagged.issues()).extracting(Issue::code).containsExactly("TIME_LIMIT");
            assertPartialJson(tagged);
        }
        AtomicInteger enough = new AtomicInteger(asked.get());
        TaggedArticle whole = tag(TEXT, new Allowance(Integer.MAX_VALUE, () -> enough.decrementAndGet() < 0));
        assertThat(whole.isPartial()).isFalse();
    }

    private static TaggedArticle tag(String text, Allowance allowance) {
        return Opened.TAGGER.tag(Opened.article(text), allowance);
    }

    private static void assertPartialJson(TaggedArticle tagged) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonWriter(new JsonOptions(false, false)).write(tagged, out);
        String json = out.toString(StandardCharsets.UTF_8);
        SchemaCheck.assertValid(json);
        assertThat(json).contains("\"status\":\"partial\"");
    }
}
