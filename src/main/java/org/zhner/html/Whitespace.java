package org.zhner.html;

/** White space of markup: a run of it is one space, or nothing where it only breaks a line of Chinese. */
final class Whitespace {
    private Whitespace() {}

    /** {@code text} with its runs of white space collapsed. Wide and no-break spaces stay: somebody put them there. */
    static String collapse(String text) {
        StringBuilder collapsed = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            if (!isSpace(text.charAt(at))) {
                collapsed.append(text.charAt(at++));
                continue;
            }
            int begin = at;
            boolean breaksLine = false;
            while (at < text.length() && isSpace(text.charAt(at))) {
                breaksLine |= text.charAt(at) == '\n' || text.charAt(at) == '\r';
                at++;
            }
            boolean joins = breaksLine
                    && begin > 0
                    && at < text.length()
                    && isWide(text.codePointBefore(begin))
                    && isWide(text.codePointAt(at));
            if (!joins) {
                collapsed.append(' ');
            }
        }
        return collapsed.toString();
    }

    static boolean isSpace(char unit) {
        return unit == ' ' || unit == '\t' || unit == '\n' || unit == '\r' || unit == '\f';
    }

    /** Chinese characters and their punctuation, between which a line may end without a space being meant. */
    private static boolean isWide(int codePoint) {
        return Character.isIdeographic(codePoint)
                || (codePoint >= 0x3001 && codePoint <= 0x30FF)
                || (codePoint >= 0xFF01 && codePoint <= 0xFF60);
    }
}
