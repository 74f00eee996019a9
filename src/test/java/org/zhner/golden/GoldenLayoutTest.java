package org.zhner.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhner.article.Article;
import org.zhner.article.ArticleReader;
import org.zhner.article.Input;
import org.zhner.article.LayoutDetector;
import org.zhner.article.Reading;
import org.zhner.article.Section;

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
        List<Reading> readings = new ArrayList<>();
        new ArticleReader(Optional.empty())
                .readText(new Input.File(golden.file(), golden.file().toString()), readings::add);
        return ((Reading.Read) readings.get(0)).article();
    }
}
