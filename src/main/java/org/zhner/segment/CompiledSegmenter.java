package org.zhner.segment;

import java.nio.file.Path;
import java.util.List;
import org.zhner.text.AlignedText;
import org.zhner.text.Span;

/**
 * CoreNLP 4.5.10's Chinese word segmenter and sentence splitter over tables that were compiled from its model: the same
 * words and sentences, about a hundred times as fast. Safe for use by many threads; nothing is kept between calls.
 *
 * <p>In two things it does better, unless {@link Habit}s of CoreNLP's are asked for.
 */
public final class CompiledSegmenter implements Segmenter {
    private final SegmenterTables tables;
    private final boolean joinsLines;
    private final boolean gluesMarkup;

    private CompiledSegmenter(SegmenterTables tables, boolean joinsLines, boolean gluesMarkup) {
        this.tables = tables;
        this.joinsLines = joinsLines;
        this.gluesMarkup = gluesMarkup;
    }

    /** What CoreNLP does and harms the tagging of names. */
    public enum Habit {
        /** Line ends vanish before segmentation, so that words form across them. Otherwise they part words. */
        JOINS_LINES,
        /** What looks like a tag of XML becomes one word. Otherwise it is cut as any text is. */
        GLUES_MARKUP
    }

    /**
     * Opens a compiled segmenter.
     *
     * @param habits which of CoreNLP's to keep
     * @throws org.zhner.problem.UserException if the file is missing or cannot be used
     */
    public static CompiledSegmenter open(Path path, Habit... habits) {
        List<Habit> kept = List.of(habits);
        return new CompiledSegmenter(
                SegmenterTables.open(path), kept.contains(Habit.JOINS_LINES), kept.contains(Habit.GLUES_MARKUP));
    }

    @Override
    public List<Sentence> segment(AlignedText text, int section, Span normalised) {
        String content = text.normalised();
        Characters characters = Characters.read(content, normalised.begin(), normalised.end(), tables, joinsLines);
        if (characters.length() == 0) {
            return List.of();
        }
        Gaps gaps = Gaps.of(characters, WordStarts.continues(content, characters, tables));
        SentenceSplitter sentences = new SentenceSplitter(section);
        Markup markup = gluesMarkup ? Markup.in(content, normalised) : Markup.NONE;
        for (int first = 0, next = 1; first < characters.length(); next++) {
            if (gaps.isBoundary(next) && !markup.holds(characters, first, next)) {
                sentences.add(token(text, characters.begin(first), end(content, characters, next - 1)));
                first = next;
            }
        }
        return sentences.finish();
    }

    private static int end(String content, Characters characters, int last) {
        int begin = characters.begin(last);
        return begin + (characters.unit(last) == SegmenterFormat.OTHER ? width(content, begin) : 1);
    }

    private static int width(String content, int at) {
        return Character.charCount(content.codePointAt(at));
    }

    private static Token token(AlignedText text, int begin, int end) {
        Span span = new Span(begin, end);
        return new Token(span.in(text.normalised()), span, text.toOriginal(span));
    }
}
