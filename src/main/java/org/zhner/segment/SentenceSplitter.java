package org.zhner.segment;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts words into sentences as CoreNLP does with its Chinese settings: after a full stop or a run of exclamation and
 * question marks, and what closes after it. One object serves one section.
 */
final class SentenceSplitter {
    private final int section;
    private final List<Sentence> sentences = new ArrayList<>();
    private List<Token> current = new ArrayList<>();
    /** Whether {@link #current} has ended, and takes only what closes it. */
    private boolean ended;

    private int singleQuotes;
    private int doubleQuotes;

    SentenceSplitter(int section) {
        this.section = section;
    }

    void add(Token token) {
        String form = token.form();
        if (ended && !(closes(form) && isPaired(form))) {
            flush();
        }
        current.add(token);
        singleQuotes += form.equals("'") ? 1 : 0;
        doubleQuotes += form.equals("\"") ? 1 : 0;
        ended |= ends(form);
    }

    List<Sentence> finish() {
        if (!current.isEmpty()) {
            flush();
        }
        return sentences;
    }

    private void flush() {
        sentences.add(new Sentence(section, current));
        current = new ArrayList<>();
        ended = false;
        singleQuotes = 0;
        doubleQuotes = 0;
    }

    private static boolean ends(String form) {
        return form.equals(".") || form.equals("。") || isOutcry(form);
    }

    /** Whether there is nothing in it but exclamation and question marks. */
    private static boolean isOutcry(String form) {
        for (int at = 0; at < form.length(); at++) {
            if ("!?！？".indexOf(form.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Closing brackets and quotes of any kind. */
    private static boolean closes(String form) {
        int first = form.codePointAt(0);
        if (form.length() == Character.charCount(first)) {
            int type = Character.getType(first);
            return type == Character.END_PUNCTUATION
                    || type == Character.FINAL_QUOTE_PUNCTUATION
                    || "\"'>＂＇＞".indexOf(first) >= 0;
        }
        return switch (form) {
            case "''", "’’", "-RRB-", "-RSB-", "-RCB-" -> true;
            default -> false;
        };
    }

    /** A straight quote closes only what another one opened. */
    private boolean isPaired(String form) {
        return switch (form) {
            case "'" -> singleQuotes % 2 != 0;
            case "\"" -> doubleQuotes % 2 != 0;
            default -> true;
        };
    }
}
