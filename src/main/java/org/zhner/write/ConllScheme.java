package org.zhner.write;

import org.zhner.text.Span;

/** How tags tell where mentions begin and end. */
public enum ConllScheme {
    /** {@code B-} for the first unit of each mention, {@code I-} for the others; also called IOB2. */
    BIO("bio") {
        @Override
        String prefix(Span unit, Span mention) {
            return unit.begin() == mention.begin() ? "B-" : "I-";
        }
    },

    /** {@code S-} for a mention of one unit; else {@code B-}, {@code I-}, {@code E-}. */
    BIOES("bioes") {
        @Override
        String prefix(Span unit, Span mention) {
            boolean isFirst = unit.begin() == mention.begin();
            boolean isLast = unit.end() == mention.end();
            return isFirst ? (isLast ? "S-" : "B-") : (isLast ? "E-" : "I-");
        }
    };

    private final String code;

    ConllScheme(String code) {
        this.code = code;
    }

    /** Its name on the command line. */
    public String code() {
        return code;
    }

    abstract String prefix(Span unit, Span mention);
}
