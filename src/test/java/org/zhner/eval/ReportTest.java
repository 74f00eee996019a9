package org.zhner.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhner.eval.Cases.gold;
import static org.zhner.eval.Cases.judge;
import static org.zhner.eval.Cases.reading;
import static org.zhner.eval.Cases.system;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhner.pipeline.Provenance;
import org.zhner.text.AlignedText;
import org.zhner.text.Alignment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportTest {
    /** 甲乙 right, 丙丁 mistyped, 戊己 missed, 壬 spurious: 1 right of 3 gold and 3 found. */
    private static final GoldDocument GOLD = gold("PERSON 0-2", "GPE 2-4", "ORGANIZATION 4-6");

    private static final SystemDocument FOUND = system("PERSON 0-2", "COUNTRY 2-4", "PERSON 8-9");

    private static final Evaluation EVALUATION = new Evaluation(
            "toy",
            new GoldSet("folder/gold.jsonl", "0".repeat(64), List.of(GOLD)),
            TypeSet.FIVE,
            List.of(judge(GOLD, FOUND)));

    @Test
    void theTableShowsCountsAndLeavesBlankWhatIsNotDefined() {
        String report = TextReport.of(EVALUATION);

        assertThat(report).contains("toy on folder/gold.jsonl");
        assertThat(lineOf(report, "all")).containsExactly("all", "0.333", "0.333", "0.333", "1", "3", "3");
        assertThat(lineOf(report, "spans")).containsExactly("spans", "alone", "0.667", "0.667", "0.667", "2", "3", "3");
        // Nothing was found as a GPE: no precision, recall 0, F1 0.
        assertThat(lineOf(report, "GPE")).containsExactly("GPE", "0.000", "0.000", "0", "1", "0");
        assertThat(report).doesNotContain("95 %").doesNotContain("NaN").doesNotContain("calibration");
    }

    @Test
    void jsonHoldsTheSameNumbersAndNullForWhatIsNotDefined() {
        JsonNode report = JsonMapper.shared().readTree(JsonReport.of(EVALUATION));

        assertThat(report.at("/exact/right").intValue()).isEqualTo(1);
        assertThat(report.at("/exact/f1").doubleValue()).isEqualTo(1.0 / 3);
        assertThat(report.at("/exact/f1Low").isNull()).isTrue();
        assertThat(report.at("/byType/GPE/precision").isNull()).isTrue();
        assertThat(report.at("/byType/GPE/recall").doubleValue()).isZero();
        assertThat(report.at("/confusion/GPE/COUNTRY").intValue()).isEqualTo(1);
        assertThat(report.at("/confusion/spurious/PERSON").intValue()).isEqualTo(1);
        assertThat(report.at("/calibration/error").isNull()).isTrue();
        assertThat(JsonReport.of(EVALUATION)).doesNotContain("\n");
    }

    @Test
    void errorsAreShownInContext() {
        String errors = new ErrorList(5).errors(EVALUATION.judgements());

        assertThat(errors).isEqualTo("""
                        mistyped: 1
                          case 2-4  GPE as COUNTRY  甲乙[丙丁]戊己庚辛壬癸
                        missed: 1
                          case 4-6  ORGANIZATION  甲乙丙丁[戊己]庚辛壬癸
                        spurious: 1
                          case 8-9  PERSON  甲乙丙丁戊己庚辛[壬]癸
                        """);
    }

    @Test
    void onlySoManyErrorsAreListed() {
        String errors = new ErrorList(1).errors(List.of(judge(gold("GPE 0-1", "GPE 1-2"), system(new String[0]))));

        assertThat(errors).contains("missed: 2, of which the first 1\n").doesNotContain("[乙]");
    }

    @Test
    void theSimplifiedViewStandsBesideTheOriginal() {
        // A character is dropped before the name, so places differ between the views.
        AlignedText text = new AlignedText(
                "在\u200b東京灣",
                "在东京湾",
                Alignment.builder().even(1).uneven(1, 0).even(3).build());

        assertThat(Excerpt.of(text, reading("LOCATION 2-5").span())).isEqualTo("在 [東京灣]  |  在[东京湾]");
    }

    @Test
    void theContextIsFifteenCharactersAndSafeForATerminal() {
        String text = "𠮷".repeat(20) + "日本\n\u001b[31m";

        assertThat(Excerpt.of(
                        AlignedText.unchanged(text), reading("COUNTRY 40-42").span()))
                .isEqualTo("𠮷".repeat(15) + "[日本]  [31m");
    }

    @Test
    void aComparisonShowsWhatIsGainedAndLost() {
        // Before: 甲乙 right, 丙丁 mistyped. After: 甲乙 missing, 丙丁 right.
        GoldDocument gold = gold("PERSON 0-2", "GPE 2-4");
        Comparison comparison = Comparison.of(
                List.of(judge(gold, system("PERSON 0-2", "COUNTRY 2-4"))), List.of(judge(gold, system("GPE 2-4"))));

        assertThat(comparison.gained()).extracting(Comparison.Place::reading).containsExactly(reading("GPE 2-4"));
        assertThat(comparison.lost()).extracting(Comparison.Place::reading).containsExactly(reading("PERSON 0-2"));
        assertThat(comparison.newErrors()).isEmpty();
        assertThat(comparison.goneErrors())
                .extracting(Comparison.Place::reading)
                .containsExactly(reading("COUNTRY 2-4"));
        // F1 before 2 * 1 / (2 + 2), after 2 * 1 / (2 + 1).
        assertThat(comparison.difference().orElseThrow().difference()).isEqualTo(2.0 / 3 - 0.5);
        assertThat(comparison.difference().orElseThrow().interval()).isEmpty();
        assertThat(new ErrorList(5).changes(comparison)).contains("gained: 1\n  case 2-4  GPE  甲乙[丙丁]戊");
        assertThat(TextReport.of(comparison)).contains("F1 differs by +0.167");
        assertThat(JsonMapper.shared()
                        .readTree(JsonReport.of(comparison))
                        .at("/lost/0/text")
                        .stringValue())
                .isEqualTo("甲乙");
    }

    @Test
    void thePageNamesTheDigestsOfGoldAndModels() {
        Provenance provenance =
                new Provenance("1", "toy", List.of(new Provenance.ModelFile("names", "names.bin", "a".repeat(64))));

        String page = MarkdownReport.of(List.of(new MarkdownReport.Row(EVALUATION, provenance)), "make report");

        assertThat(page)
                .contains("| gold.jsonl | toy | five | 0.333 | 0.333 | 0.333 |  | 0.667 | 1 | 3 | 3 |")
                .contains("| gold.jsonl | 1 | 3 | `" + "0".repeat(64) + "` |")
                .contains("| toy | 1 | names | names.bin | `" + "a".repeat(64) + "` |");
    }

    private static List<String> lineOf(String report, String start) {
        String line = report.lines()
                .filter(candidate -> candidate.startsWith(start))
                .findFirst()
                .orElseThrow();
        return List.of(line.split(" +", -1));
    }
}
