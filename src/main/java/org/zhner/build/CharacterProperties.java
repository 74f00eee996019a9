package org.zhner.build;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhner.corenlp.SegmenterSource;
import org.zhner.model.TableFileWriter;
import org.zhner.segment.SegmenterFormat;
import org.zhner.segment.SegmenterFormat.Mark;

/**
 * What the segmenter looks at in a single code point. General categories and blocks are those of the Java version that
 * compiles, so that the segmenter does not change with the one that runs it.
 */
final class CharacterProperties {
    private static final int CODE_POINTS = Character.MAX_CODE_POINT + 1;

    private final List<String> types;
    private final List<String> blocks;
    private final SegmenterSource source;

    CharacterProperties(List<String> types, List<String> blocks, SegmenterSource source) {
        this.types = types;
        this.blocks = blocks;
        this.source = source;
    }

    void addTo(TableFileWriter file) {
        char[] index = new char[CODE_POINTS / SegmenterFormat.PAGE];
        Map<List<Integer>, Character> pages = new HashMap<>();
        int[] values = new int[CODE_POINTS];
        for (int page = 0; page < index.length; page++) {
            int[] content = page(page);
            char place = (char) pages.size();
            List<Integer> key = Arrays.stream(content).boxed().toList();
            Character same = pages.putIfAbsent(key, place);
            index[page] = same == null ? place : same;
            System.arraycopy(content, 0, values, index[page] * SegmenterFormat.PAGE, SegmenterFormat.PAGE);
        }
        file.section("property.index", index)
                .section("property", Arrays.copyOf(values, pages.size() * SegmenterFormat.PAGE));
    }

    private int[] page(int page) {
        int[] content = new int[SegmenterFormat.PAGE];
        for (int at = 0; at < content.length; at++) {
            content[at] = property(page * SegmenterFormat.PAGE + at);
        }
        return content;
    }

    /** The model sees full-width characters, except where it asks for shape and kind. */
    private int property(int codePoint) {
        int wide = SegmenterFormat.fullWidth(codePoint);
        boolean single = wide <= Character.MAX_VALUE;
        int property = SegmenterFormat.property(
                classOf(types, Integer.toString(Character.getType(wide))),
                classOf(blocks, String.valueOf(Character.UnicodeBlock.of(wide))),
                Shape.of(codePoint),
                kind(codePoint),
                single && SegmenterSource.hasNoRadical((char) wide),
                source.isCommonAlone(Character.toString(wide)));
        return SegmenterFormat.withRules(
                property,
                mark(codePoint),
                isDigit(codePoint),
                codePoint < 128 && Character.isLetter(codePoint),
                Character.isWhitespace(codePoint)
                        || Character.isSpaceChar(codePoint)
                        || Character.isISOControl(codePoint));
    }

    private static int classOf(List<String> classes, String name) {
        return Math.max(1, classes.indexOf(name));
    }

    /** Supplementary characters count as what their first surrogate is: neither letter nor digit. */
    private static int kind(int codePoint) {
        if (codePoint > Character.MAX_VALUE) {
            return 3;
        }
        return switch (Character.getType(codePoint)) {
            case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER -> 0;
            case Character.DECIMAL_DIGIT_NUMBER -> 1;
            case Character.OTHER_LETTER -> 2;
            default -> 3;
        };
    }

    private static boolean isDigit(int codePoint) {
        return (codePoint >= '0' && codePoint <= '9') || (codePoint >= '０' && codePoint <= '９');
    }

    /** What CoreNLP's rules for the Penn Chinese Treebank name. */
    private static Mark mark(int codePoint) {
        return switch (codePoint) {
            case '、', '。', '〃', '〈', '〉', '《', '》', '「', '」', '『', '』', '【', '】', '〔', '〕' -> Mark.APART;
            case '(', ')', '"', '<', '>' -> Mark.APART;
            case '・' -> Mark.JOINER;
            case '﹕', ':', '：' -> Mark.COLON;
            case '％', '%' -> Mark.PERCENT;
            case '﹒', '‧', '．', '.' -> Mark.DOT;
            case ',' -> Mark.COMMA;
            default -> Mark.NONE;
        };
    }
}
