package org.zhner.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhner.text.Span;

final class LayoutDetectorTest {
    private static final LayoutDetector LAYOUTS = LayoutDetector.load();

    /** One line as found: kind, then the index that it repeats, then its text. */
    private static List<String> sections(String text) {
        return LAYOUTS.detect(text).sections().stream()
                .map(section -> section.kind()
                        + (section.repeatOf().isPresent()
                                ? " " + section.repeatOf().getAsInt()
                                : "")
                        + "|" + section.span().in(text))
                .toList();
    }

    /** The kind of {@code line} as line {@code index} of an article of 16 other lines. */
    private static SectionKind kindAt(int index, String line) {
        StringBuilder text = new StringBuilder();
        for (int other = 0; other < 16; other++) {
            text.append(other == index ? line + "\n" : "");
            text.append("第").append(other).append("號法案今天在立法院三讀通過，明年一月施行。\n");
        }
        return LAYOUTS.detect(text.toString()).sections().get(index).kind();
    }

    @Test
    void headlineBylineBody() {
        assertThat(sections("總統出訪丹麥\n文／本報編輯部\n總統今天出訪丹麥，預定停留三天。\n哥本哈根下著雪。"))
                .containsExactly("HEADLINE|總統出訪丹麥", "BYLINE|文／本報編輯部", "BODY|總統今天出訪丹麥，預定停留三天。", "BODY|哥本哈根下著雪。");
    }

    @Test
    void aLineAloneIsBody() {
        assertThat(sections("總統出訪丹麥")).containsExactly("BODY|總統出訪丹麥");
    }

    @Test
    void aStatementIsNoHeadline() {
        assertThat(sections("總統今天出訪丹麥。\n預定停留三天。")).containsExactly("BODY|總統今天出訪丹麥。", "BODY|預定停留三天。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "歐盟會再擴大嗎？",
                "央行總裁：「通膨仍高」",
                "外交部拒绝评论",
                "发言视频获网友点赞",
                "廣告業寒冬 大廠裁員",
                "訂閱制興起 媒體轉型",
                "Adobe第三季營收創新高",
                "【晶圓廠赴德國設廠】",
                "2026年1月13日大事記"
            })
    void headlinesMayAskQuoteAndUseThePagesOwnWords(String line) {
        assertThat(kindAt(0, line)).isEqualTo(SectionKind.HEADLINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "記者王小明／台北報導",
                "〔記者王小明／台北報導〕",
                "【中央社台北13日電】",
                "（中央社記者王小明台北13日電）",
                "撰文：王小明",
                "文／王小明",
                "來源:聯合報",
                "編譯／王小明",
                "責任編輯：王小明",
                "本报记者 王小明",
                "2026-01-13 08:00 聯合報 記者王小明／台北報導",
                "2026年01月13日 08:00",
                "最後更新：2026-01-13",
                "新华社北京1月13日电",
                "By John Smith and Mary Jones",
                "January 13, 2026 8:00 am",
                "— Financial Times (@FT) January 13, 2026",
                "本文刊發在一份經濟週刊，作者是該刊的專欄作家。",
                "（本文作者為大學教授）",
                "編者按：以下是專訪全文。"
            })
    void bylinesStandNearTheBeginningOrTheEnd(String line) {
        assertThat(kindAt(1, line)).isEqualTo(SectionKind.BYLINE);
        assertThat(kindAt(15, line)).isEqualTo(SectionKind.BYLINE);
        assertThat(kindAt(8, line)).isNotEqualTo(SectionKind.BYLINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（中央社台北13日電）總統今天出訪丹麥。",
                "2026年1月13日，總統出訪丹麥。",
                "2026年1月13日 總統府宣布新任院長人選。",
                "這本書的作者是一位老師。",
                "這篇文章發表在一份期刊上，引起討論。",
                "來源：消息人士說，談判已經破裂，雙方將各自撤回代表。",
                "時間：下午三點，人群聚集在立法院前。",
                "本報記者昨天走訪基隆港，發現貨櫃堆積如山。"
            })
    void aSentenceIsNoByline(String line) {
        assertThat(kindAt(1, line)).isEqualTo(SectionKind.BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[夏天這樣旅行最省錢]",
                "廣告",
                "AD",
                "- 廣告 -",
                "【广告】",
                "| 分享: |",
                "| 注: | 在此頁閱讀全文 |",
                "分享到：微信 微博 QQ空间",
                "字號：大 中 小",
                "评论(0)",
                "共 25 条评论",
                "好新聞沒人評論怎麼行，我來說幾句",
                "請先登入後再發表評論",
                "喜歡這篇文章嗎？請按讚分享",
                "扫码下载App，随时看新闻",
                "長按二維碼關注我們",
                "加入LINE好友",
                "立即訂閱電子報",
                "點擊查看更多",
                "閱讀全文 >>",
                "上一篇：總統出訪",
                "版權所有，未經授權不得轉載。",
                "© 2026 某某報",
                "我們使用 Cookie 以改善您的瀏覽體驗。",
                "延伸閱讀：丹麥的冬天"
            })
    void scrapsOfThePageAreBoilerplateWhereverTheyStand(String line) {
        assertThat(kindAt(1, line)).isEqualTo(SectionKind.BOILERPLATE);
        assertThat(kindAt(8, line)).isEqualTo(SectionKind.BOILERPLATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "白宮還沒有對此回應。",
                "外交部發言人對此發表評論。",
                "他在臉書分享這張照片。",
                "請讀者推薦好書給圖書館。",
                "Adobe 宣布裁員一成。",
                "推廣綠能是政府的目標。",
                "掃描儀出口大增。",
                "著作權法修正案今天三讀通過。",
                "未經授權使用他人肖像是違法的。",
                "歐盟要求網站說明 Cookie 的用途。",
                "微信公众号周一发布通告。",
                "更多内容将在下周公布。",
                "上一篇報導指出，工廠已停工。",
                "【記者會現場】",
                "照片：三人合影"
            })
    void aSentenceThatHoldsAPagesWordsIsBody(String line) {
        assertThat(kindAt(8, line)).isEqualTo(SectionKind.BODY);
    }

    @Test
    void linksUnderAHeadingAreBoilerplateUntilASentence() {
        assertThat(sections("丹麥下雪\n哥本哈根今天下雪。\n相關新聞\n挪威也下雪了\n瑞典的冬天有多長？\n氣象局說，雪到週末才停。"))
                .containsExactly(
                        "HEADLINE|丹麥下雪",
                        "BODY|哥本哈根今天下雪。",
                        "BOILERPLATE|相關新聞",
                        "BOILERPLATE|挪威也下雪了",
                        "BOILERPLATE|瑞典的冬天有多長？",
                        "BODY|氣象局說，雪到週末才停。");
    }

    @Test
    void aRepeatNamesTheFirstLineWithItsText() {
        assertThat(sections("哥本哈根今天下雪。\n評論\n哥本哈根\u200b今天 下雪。\n哥本哈根今天下雪。\n評論"))
                .containsExactly(
                        "BODY|哥本哈根今天下雪。",
                        "BOILERPLATE|評論",
                        "REPEAT 0|哥本哈根\u200b今天 下雪。",
                        "REPEAT 0|哥本哈根今天下雪。",
                        "BOILERPLATE|評論");
    }

    @Test
    void shortLinesRecurByChance() {
        assertThat(sections("他說：好。\n她說：不好。\n他說：好。")).containsExactly("BODY|他說：好。", "BODY|她說：不好。", "BODY|他說：好。");
    }

    @Test
    void repeatedBoilerplateStaysBoilerplate() {
        assertThat(sections("丹麥今天下雪。\n[夏天這樣旅行最省錢]\n[夏天這樣旅行最省錢]"))
                .containsExactly("BODY|丹麥今天下雪。", "BOILERPLATE|[夏天這樣旅行最省錢]", "BOILERPLATE 1|[夏天這樣旅行最省錢]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\u2029", "\u0085", "\n\u3000\u00a0\u200b\n"})
    void everyLineEndEndsASection(String end) {
        assertThat(sections(end + "\u3000丹麥下雪。\u00a0" + end + "\u200b挪威下雪。" + end))
                .containsExactly("BODY|丹麥下雪。", "BODY|挪威下雪。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n\u3000\u200b\u0000"})
    void blankTextHasNoSections(String text) {
        assertThat(sections(text)).isEmpty();
    }

    @Test
    void aLongLineIsOneSection() {
        String line = "美國".repeat(50_000);
        assertThat(LAYOUTS.detect(line + "\n分享").sections())
                .extracting(Section::span)
                .containsExactly(new Span(0, 100_000), new Span(100_001, 100_003));
    }

    @Test
    void everyVisibleCharacterLiesInOneSection() {
        Random random = new Random(20_260_113);
        String[] parts = {
            "丹麥", "𠮷", "😀", "\r", "\n", "\u2028", "\u0085", " ", "\u3000", "\u200b", "\u0000", "。", "分享", "|"
        };
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int part = random.nextInt(40); part > 0; part--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            check(text.toString());
        }
    }

    private static void check(String text) {
        int covered = 0;
        for (Section section : LAYOUTS.detect(text).sections()) { // Layout itself refuses overlap and disorder
            String line = section.span().in(text);
            assertThat(line).as(text).doesNotContain("\n", "\r", "\u2028", "\u0085");
            assertThat(line).as(text).matches("(?s)[^\\s\\u3000\\u200b\\u0000](?:.*[^\\s\\u3000\\u200b\\u0000])?");
            covered += visible(line);
        }
        assertThat(covered).as(text).isEqualTo(visible(text));
    }

    private static int visible(String text) {
        return text.replaceAll("[\\s\\u0085\\u2028\\u3000\\u200b\\u0000]", "").length();
    }
}
