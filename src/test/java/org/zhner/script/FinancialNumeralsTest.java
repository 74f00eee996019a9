package org.zhner.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FinancialNumeralsTest {
    /** Makes any text show the pattern. */
    private static final String MANGLED = "这是壹种办法，再壹次，壹个人，壹年前。";

    private static final String MENDED = "这是一种办法，再一次，一个人，一年前。";

    @ParameterizedTest
    @CsvSource({
        "盟友之壹,盟友之一",
        "第叁方与第伍次和第拾壹届,第三方与第五次和第十一届",
        "近肆分之叁,近四分之三",
        "伍分之贰,五分之二",
        "百分之陆拾,百分之六十",
        "统壹企业说明了壹切,统一企业说明了一切",
        "星期叁贰月,星期三二月",
        "壹万人与壹整天,一万人与一整天",
        "柒个月肆年玖点,七个月四年九点",
        "壹玖肆玖年,一九四九年",
    })
    void repairsOrdinaryNumeralsOfAMangledPage(String mangled, String mended) {
        assertThat(FinancialNumerals.repair(MANGLED + mangled)).isEqualTo(MENDED + mended);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "壹传媒与壹周刊，壹基金、壹电视",
                "人民币壹佰元，新台币叁万，美元壹仟贰佰伍拾元整",
                "￥伍佰",
                "伍先生与陆军，陆委会、大陆个人，入伍年龄",
                "参加、参与，收拾残局",
                "放肆、大肆分发、肆虐、酒肆",
                "阿玖说，林柒来了",
            })
    void leavesNamesSumsAndWordsOfAMangledPage(String text) {
        assertThat(FinancialNumerals.repair(MANGLED + text)).isEqualTo(MENDED + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "壹传媒出版壹周刊，壹电视停播。",
                "合同总价人民币壹佰贰拾叁万元整，第一期付叁万元。",
                "第壹条。一、二、一、一，共一页。第贰条。", // 一 is at home here
                "只有第壹条。",
                "大肆宣传，伍先生在大陆收拾行李。",
                "",
            })
    void leavesAPageThatDoesNotShowThePattern(String text) {
        assertThat(FinancialNumerals.repair(text)).isEqualTo(text);
    }

    @Test
    void evidenceMustOutnumberTheOrdinaryOne() {
        assertThat(FinancialNumerals.repair("壹种壹次壹个一")).isEqualTo("一种一次一个一");
        assertThat(FinancialNumerals.repair("壹种壹次一些一样")).isEqualTo("壹种壹次一些一样");
    }

    @Test
    void repairsOnceForAll() {
        String mended = FinancialNumerals.repair(MANGLED + "第壹佰元，壹柒伍年，人民币壹万");
        assertThat(FinancialNumerals.repair(mended)).isEqualTo(mended);
    }

    @Test
    void traditionalPagesAreRepairedThroughTheNormalizer() {
        assertThat(ScriptNormalizer.load()
                        .normalize("盟友之壹，壹種愉悅，近肆分之參，第叁方；陸軍與參議院，壹週刊。")
                        .text()
                        .normalised())
                .isEqualTo("盟友之一，一种愉悦，近四分之三，第三方；陆军与参议院，壹周刊。");
    }

    @Test
    void aLongRunOfNumeralsTakesNoLongTime() {
        String run = MANGLED + "壹".repeat(500_000) + "佰";
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> FinancialNumerals.repair(run));
        assertThatNoException().isThrownBy(() -> FinancialNumerals.repair("分之壹分之第壹壹种壹种之壹"));
    }
}
