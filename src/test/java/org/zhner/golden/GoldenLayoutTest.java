package org.zhner.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhner.article.Article;
import org.zhner.article.LayoutDetector;
import org.zhner.article.Reading;
import org.zhner.article.Section;
import org.zhner.input.ArticleReader;
import org.zhner.input.Input;
import org.zhner.input.ReadingOptions;
import org.zhner.input.Readings;

/** The sections of every sample are those that were written down for it. */
final class GoldenLayoutTest {
    private static final LayoutDetector LAYOUTS = LayoutDetector.load();

    static List<Golden> samples() throws IOException {
        return Golden.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void hasTheSectionsThatAPersonSees(Golden golden) {
        Article article = read(golden);
        List<Golden.GoldSection> found = new ArrayList<>();
        for (Section section : LAYOUTS.detect(article.text()).sections()) {
            found.add(new Golden.GoldSection(
                    article.text().codePointCount(0, section.span().begin()),
                    article.text().codePointCount(0, section.span().end()),
                    section.kind().name().toLowerCase(Locale.ROOT),
                    section.repeatOf().isPresent() ? "" + section.repeatOf().getAsInt() : ""));
        }
        assertThat(found).isEqualTo(golden.sections());
    }

    private static Article read(Golden golden) {
        Input input = new Input.File(golden.file(), golden.file().toString());
        try (Readings readings = new ArticleReader(ReadingOptions.DEFAULT).read(List.of(input))) {
            return ((Reading.Read) readings.next()).article();
        }
    }
}
