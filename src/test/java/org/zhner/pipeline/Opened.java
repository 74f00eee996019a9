package org.zhner.pipeline;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.zhner.article.Article;
import org.zhner.article.Metadata;
import org.zhner.article.Reading;
import org.zhner.article.Source;
import org.zhner.input.ArticleReader;
import org.zhner.input.Input;
import org.zhner.input.ReadingOptions;
import org.zhner.input.Readings;
import org.zhner.model.ModelBundle;

/** The tagger with its real models, opened once for all tests that need it. */
public final class Opened {
    public static final Tagger TAGGER = Tagger.open(ModelBundle.open(Path.of("models")), Engine.ZHNER);

    private Opened() {}

    /** A text made up in a test, as an article. */
    public static Article article(String text) {
        Source source = new Source(
                "-", OptionalLong.empty(), StandardCharsets.UTF_8, Source.CharsetFrom.DETECTED, "0".repeat(64));
        return new Article("made-up", text, source, Metadata.NONE);
    }

    /** A file, read as the program reads it. */
    public static Article read(Path file) {
        try (Readings readings =
                new ArticleReader(ReadingOptions.DEFAULT).read(List.of(new Input.File(file, file.toString())))) {
            return ((Reading.Read) readings.next()).article();
        }
    }
}
