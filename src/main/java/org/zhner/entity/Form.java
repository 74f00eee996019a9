package org.zhner.entity;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What can be told from the shape of a name. Forms are normalised, and canonical: one dot, no stray space. */
final class Form {
    private static final char FIRST_HAN = '\u4E00';
    private static final char LAST_HAN = '\u9FFF';

    private static final Pattern DOT = Pattern.compile("\\s*[·•‧・．]\\s*");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern HAN_SPACE = Pattern.compile("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})");
    private static final Pattern NOT_VISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern INITIAL = Pattern.compile("[· ]\\p{Lu}\\.?(?=[· ])");
    private static final Pattern SUFFIX = Pattern.compile("(?i)jr\\.?|sr\\.?|[ivx]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟"
            + "汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文朴柯游洪庄詹江颜翁简"
            + "费俞柳温骆岑骈尤施严华窦章鲁韦昌俞鲍殷毕倪滕安乐时皮卞齐伍卜屈项祝麦柴蒙包左单阮房裘缪解应宗宣邢裴荣荀甄曲";

    private Form() {}

    /** The canonical form of a normalised surface. */
    static String canonical(String surface) {
        if (isPlain(surface)) {
            return surface;
        }
        String form = NOT_VISIBLE.matcher(surface).replaceAll("");
        form = DOT.matcher(form).replaceAll("·");
        form = HAN_SPACE.matcher(form).replaceAll("");
        return SPACES.matcher(form).replaceAll(" ").strip();
    }

    /** Whether a surface has nothing that its canonical form would lack: Chinese characters and Latin letters alone. */
    private static boolean isPlain(String surface) {
        for (int at = 0; at < surface.length(); at++) {
            char unit = surface.charAt(at);
            boolean han = unit >= FIRST_HAN && unit <= LAST_HAN;
            boolean latin = (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
            if (!han && !latin) {
                return false;
            }
        }
        return true;
    }

    /** Latin letters in lower case without marks, and all else without dots: how Latin names are compared. */
    static String folded(String form) {
        String plain = form.chars().noneMatch(Form::mayBeMarked)
                ? form
                : MARKS.matcher(Normalizer.normalize(form, Normalizer.Form.NFKD))
                        .replaceAll("");
        String latin =
                plain.replace("ø", "o").replace("Ø", "O").replace("ł", "l").replace("Ł", "L");
        return latin.toLowerCase(Locale.ROOT).replace("·", "").replace(".", "").replace('-', ' ');
    }

    /** A full name without the initials between its parts: 劳伦斯·H·萨默斯, Lawrence H. Summers. */
    static String withoutInitials(String form) {
        return INITIAL.matcher(form).replaceAll("");
    }

    static boolean isLatin(String form) {
        return !form.isEmpty() && form.codePoints().noneMatch(Character::isIdeographic);
    }

    /** Whether a unit may be a marked Latin letter or a mark: Chinese and plain Latin need no work. */
    private static boolean mayBeMarked(int unit) {
        return unit > 0x7F && unit < 0x2000 && unit != '·';
    }

    static int length(String form) {
        return form.codePointCount(0, form.length());
    }

    /** The parts of a name: between dots, or in a Latin name between spaces. */
    static List<String> parts(String form) {
        return List.of(form.split(isLatin(form) ? " " : "·", -1));
    }

    /** The last part that is a name by itself: not Jr. or II. */
    static String lastPart(String form) {
        List<String> parts = parts(form);
        String last = parts.get(parts.size() - 1);
        return parts.size() > 1 && SUFFIX.matcher(last).matches() ? parts.get(parts.size() - 2) : last;
    }

    /** The words of an English text in lower case without marks. */
    static List<String> words(String english) {
        return BETWEEN_WORDS
                .splitAsStream(folded(english))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether a person is named in full: with a dot, by several Latin words, or as Chinese are. */
    static boolean isFullPerson(String form) {
        return isLatin(form) ? form.indexOf(' ') > 0 : form.indexOf('·') > 0 || isChinesePerson(form);
    }

    /** Whether a form is built as the full name of a Chinese, Korean or Vietnamese: a surname and two characters. */
    static boolean isChinesePerson(String form) {
        return form.length() == 3 && SURNAMES.indexOf(form.charAt(0)) >= 0 && !isLatin(form);
    }

    static boolean isSurname(String form) {
        return form.length() == 1 && SURNAMES.indexOf(form.charAt(0)) >= 0;
    }
}
