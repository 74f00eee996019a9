package org.zhner.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages laid out as sites lay them out, each beside the text that a person reads in it. */
final class PageExtractorTest {
    @ParameterizedTest
    @ValueSource(strings = {"portal", "old-table-layout", "long-comments", "script-page"})
    void givesTheTextThatAPersonReads(String name) throws IOException {
        assertThat(PageExtractor.extract(resource(name + ".html")).text()).isEqualTo(resource(name + ".txt"));
    }

    @Test
    void tellsWhatThePageSaysOfItself() throws IOException {
        WebPage page = PageExtractor.extract(resource("portal.html"));
        assertThat(page.headline()).hasValue("甲市新圖書館開幕　首日湧入三萬人");
        assertThat(page.author()).hasValue("記者甲、記者乙");
        assertThat(page.date()).hasValue("2026-01-02T08:30:00+08:00");
        assertThat(page.site()).hasValue("範例新聞網");
        assertThat(page.url()).hasValue("https://news.example/local/1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "<meta property='article:author' content='https://x.example/甲'><meta name=author content=乙>|乙",
                "<p itemprop=author><span itemprop=name>丙</span>，記者</p>|丙",
                "<a rel=author href=/d>丁</a>|丁",
                "<script type='application/ld+json'>[{\"@type\":[\"Thing\",\"Article\"],\"author\":{\"name\":\"戊\"}}]</script>|戊"
            })
    void findsTheAuthor(String markup, String author) {
        assertThat(PageExtractor.extract(markup).author()).hasValue(author);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "<meta property='article:published_time' content='2026-01-02'><time>昨天</time>|2026-01-02",
                "<meta itemprop=datePublished content=2026-01-03>|2026-01-03",
                "<time>剛剛</time><time datetime=2026-01-04>星期日</time>|2026-01-04",
                "<time>2026年1月5日</time>|2026年1月5日"
            })
    void findsTheDate(String markup, String date) {
        assertThat(PageExtractor.extract(markup).date()).hasValue(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<title>壬市升格直轄市 | 政治 | 範例網</title>;壬市升格直轄市",
                "<title>壬市升格直轄市 - 範例網</title>;壬市升格直轄市",
                "<title>壬市升格直轄市_範例網_政治</title>;壬市升格直轄市",
                "<title>範例網：壬市升格直轄市</title><h1>壬市升格直轄市</h1>;壬市升格直轄市",
                "<title>範例</title><h1>範例網站</h1>;範例",
                "<h1>壬市升格直轄市</h1>;壬市升格直轄市"
            })
    void findsTheHeadline(String markup, String headline) {
        assertThat(PageExtractor.extract(markup + "<p>內文，一段。</p>").headline()).hasValue(headline);
    }

    @Test
    void aHeadlineThatTheBodyDoesNotShowStandsFirstAllTheSame() {
        assertThat(PageExtractor.extract("<title>癸市開港</title><p>癸市新港二日啟用，首航貨輪入港。</p>")
                        .text())
                .isEqualTo("癸市開港\n癸市新港二日啟用，首航貨輪入港。\n");
    }

    @Test
    void whatIsCalledClutterButHoldsTheArticleStays() {
        String article = "<p>癸市新港二日啟用，首航貨輪入港，市長到場致詞。</p>";
        assertThat(PageExtractor.extract("<div class='widget share'>" + article + "</div>")
                        .text())
                .contains("首航貨輪入港");
        assertThat(PageExtractor.extract("<form class=search>" + article + "</form>")
                        .text())
                .contains("首航貨輪入港");
    }

    @Test
    void ordinaryWordsInNamesOfClassesAreNoClutter() {
        String page = "<div><p>癸市新港二日啟用，首航貨輪入港。</p><p class='leading shadow adapted'>貨輪載有三千個貨櫃，來自南方。</p></div>";
        assertThat(PageExtractor.extract(page).text()).contains("三千個貨櫃");
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(PageExtractorTest.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
