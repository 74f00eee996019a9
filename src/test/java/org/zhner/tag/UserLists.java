package org.zhner.tag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.zhner.lexicon.CountryTable;
import org.zhner.lexicon.UserLexicon;
import org.zhner.script.ScriptNormalizer;
import org.zhner.segment.Sentence;
import org.zhner.segment.Token;
import org.zhner.text.AlignedText;
import org.zhner.text.Span;

/** Lexicons of users, for tests, and texts for them to be found in. */
public final class UserLists {
    public static final ScriptNormalizer SCRIPTS = ScriptNormalizer.load();
    private static final CountryTable COUNTRIES =
            CountryTable.load(Path.of("models/names/countries.tsv"), SCRIPTS::simplify);

    private UserLists() {}

    /** The names of a file with these rows, whose cells are parted by blanks; a dot is an empty cell. */
    public static UserNames names(String... rows) {
        try {
            Path file = Files.createTempFile("own", ".tsv");
            try {
                Files.write(
                        file,
                        List.of(rows).stream()
                                .map(row -> row.replace(" . ", "  ")
                                        .replace(" . ", "  ")
                                        .replace(' ', '\t'))
                                .toList());
                return new UserNames(
                        UserLexicon.load(
                                file,
                                EntityType.COUNTRY,
                                COUNTRIES,
                                surface -> SCRIPTS.fold(SCRIPTS.simplify(surface))),
                        SCRIPTS::fold);
            } finally {
                Files.delete(file);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Sentences of one character a word; a section a line; 。 and ! end a sentence. */
    public static List<Sentence> sentences(AlignedText text) {
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        int section = 0;
        String normalised = text.normalised();
        for (int at = 0; at < normalised.length(); ) {
            int character = normalised.codePointAt(at);
            int end = at + Character.charCount(character);
            boolean isLineEnd = character == '\n' || character == '\r';
            if (!isLineEnd && !Character.isWhitespace(character) && !Character.isISOControl(character)) {
                Span span = new Span(at, end);
                tokens.add(new Token(span.in(normalised), span, text.toOriginal(span)));
            }
            if ((isLineEnd || character == '。' || character == '!') && !tokens.isEmpty()) {
                sentences.add(new Sentence(section, tokens));
                tokens.clear();
            }
            section += isLineEnd ? 1 : 0;
            at = end;
        }
        if (!tokens.isEmpty()) {
            sentences.add(new Sentence(section, tokens));
        }
        return sentences;
    }
}
