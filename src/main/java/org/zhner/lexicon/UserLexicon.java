package org.zhner.lexicon;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The names of a user's own file. Immutable.
 *
 * <p>The file is UTF-8 with a row a name and tab-separated cells: surface, type, name, links, flags; the last three may
 * be left out. A first row that begins with {@code surface} names the columns, in any order. Empty lines and lines that
 * begin with # are skipped. Links are separated by |, each an ISO 3166-1 code of two letters (for a country only) or
 * {@code wikidata:ID}, {@code wikipedia-en:TITLE}, {@code local:ID}. Flags are {@code soft} or {@code inside}.
 *
 * @param <T> the types of mentions
 */
public final class UserLexicon<T extends Enum<T>> {
    private final Lexicon<UserEntry<T>> written;
    private final Lexicon<UserEntry<T>> folded;

    UserLexicon(Map<String, UserEntry<T>> written, Map<String, UserEntry<T>> folded) {
        this.written = Lexicon.of(written);
        this.folded = Lexicon.of(folded);
    }

    /** A lexicon without entries. */
    public static <T extends Enum<T>> UserLexicon<T> empty() {
        return new UserLexicon<>(Map.of(), Map.of());
    }

    /**
     * Reads a user's file.
     *
     * @param country the type whose entries may bear ISO 3166-1 codes; its enum is all types that there are
     * @param countries knows all codes
     * @param fold brings a surface into the form in which both scripts are one; idempotent
     * @throws org.zhner.problem.UserException naming the line, if a row is malformed or contradicts an earlier one
     */
    public static <T extends Enum<T>> UserLexicon<T> load(
            Path file, T country, CountryTable countries, UnaryOperator<String> fold) {
        return new UserLexiconReader<>(file, country, countries, fold).read();
    }

    public boolean isEmpty() {
        return folded.size() == 0;
    }

    /** All entries by their surfaces as the user writes them. */
    public Lexicon<UserEntry<T>> written() {
        return written;
    }

    /** All entries by their folded surfaces. */
    public Lexicon<UserEntry<T>> folded() {
        return folded;
    }

    /**
     * The entry that stands as a whole at some place; null if there is none.
     *
     * @param original the text of that place as it was read
     * @param folded the same, folded
     */
    public @Nullable UserEntry<T> find(String original, String folded) {
        UserEntry<T> entry = written.get(original);
        return entry != null ? entry : this.folded.get(folded);
    }
}
