package org.zhner.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.zhner.article.Surrogates;

/** Any text as a page. */
final class PageFuzz {
    @FuzzTest(maxDuration = "10m")
    void everyPageGivesWholeLines(byte[] bytes) {
        WebPage page = PageExtractor.extract(new String(bytes, StandardCharsets.UTF_8));
        assertThat(Surrogates.firstLone(page.text())).isEqualTo(-1);
        assertThat(page.text().lines()).allSatisfy(line -> assertThat(line).isNotBlank());
        assertThat(page.text().isEmpty() || page.text().endsWith("\n")).isTrue();
        page.headline().ifPresent(PageFuzz::check);
        page.author().ifPresent(PageFuzz::check);
        page.date().ifPresent(PageFuzz::check);
        page.site().ifPresent(PageFuzz::check);
        page.url().ifPresent(PageFuzz::check);
    }

    private static void check(String value) {
        assertThat(value).isNotEmpty().isEqualTo(value.strip());
        assertThat(Surrogates.firstLone(value)).isEqualTo(-1);
    }
}
