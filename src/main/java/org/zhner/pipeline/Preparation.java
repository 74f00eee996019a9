package org.zhner.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.zhner.article.Article;
import org.zhner.article.Layout;
import org.zhner.article.LayoutDetector;
import org.zhner.article.Section;
import org.zhner.model.ModelBundle;
import org.zhner.script.NormalizedText;
import org.zhner.script.ScriptNormalizer;
import org.zhner.segment.Cutter;
import org.zhner.segment.Segmenter;
import org.zhner.segment.Sentence;
import org.zhner.text.AlignedText;
import org.zhner.text.Span;

/**
 * The stages before names are looked for: label the structure, normalise the script, segment. Training takes them too,
 * so that a model learns from what it will be given. Safe for use by many threads.
 */
public final class Preparation {
    /** Units of text that are segmented at once: far longer than a paragraph, short enough for a CRF's tables. */
    private static final int LONGEST_PIECE = 2_000;

    private final LayoutDetector layouts;
    private final ScriptNormalizer scripts;
    private final Cutter cutter = new Cutter(LONGEST_PIECE);
    private final Segmenter segmenter;

    Preparation(LayoutDetector layouts, ScriptNormalizer scripts, Segmenter segmenter) {
        this.layouts = layouts;
        this.scripts = scripts;
        this.segmenter = segmenter;
    }

    /**
     * Opens the segmenter of the compiled models.
     *
     * @throws org.zhner.problem.UserException if it is missing or damaged
     */
    public static Preparation open(ModelBundle models) {
        return new Preparation(LayoutDetector.load(), ScriptNormalizer.load(), Engine.ZHNER.segmenter(models));
    }

    /** {@code article}, ready for a {@link org.zhner.tag.MentionFinder}. */
    public PreparedArticle prepare(Article article) {
        return prepare(article, article.text().length(), () -> false);
    }

    /** The same of the first {@code end} UTF-16 units, or of fewer if the time is up before. */
    PreparedArticle prepare(Article article, int end, BooleanSupplier isTimeUp) {
        Layout layout = layouts.detect(article.text());
        NormalizedText normalized = scripts.normalize(article.text());
        return new PreparedArticle(article, layout, normalized, segment(normalized.text(), layout, end, isTimeUp));
    }

    /** A short text, such as a name in a list, in the form that the models read. */
    public String simplify(String text) {
        return scripts.simplify(text);
    }

    /** Section by section, so that no word reaches across a line end. */
    private List<Sentence> segment(AlignedText text, Layout layout, int end, BooleanSupplier isTimeUp) {
        List<Sentence> sentences = new ArrayList<>();
        List<Section> sections = layout.sections();
        for (int index = 0; index < sections.size(); index++) {
            Span section = sections.get(index).span();
            if (section.begin() >= end) {
                break;
            }
            Span normalised = text.toNormalised(new Span(section.begin(), Math.min(section.end(), end)));
            for (Span piece : cutter.cut(text.normalised(), normalised)) {
                if (isTimeUp.getAsBoolean()) {
                    return sentences;
                }
                sentences.addAll(segmenter.segment(text, index, piece));
            }
        }
        return sentences;
    }
}
