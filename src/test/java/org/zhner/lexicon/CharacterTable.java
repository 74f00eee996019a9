package org.zhner.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Traditional to Simplified, character by character with OpenCC's table: enough for the names in tests. */
final class CharacterTable {
    private static final Map<String, String> CHARACTERS = read();

    private CharacterTable() {}

    static String convert(String name) {
        return name.codePoints()
                .mapToObj(Character::toString)
                .map(character -> CHARACTERS.getOrDefault(character, character))
                .collect(Collectors.joining());
    }

    private static Map<String, String> read() {
        var resource = CharacterTable.class.getResourceAsStream("/data/dictionary/TSCharacters.txt");
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Objects.requireNonNull(resource), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split("[\t ]"))
                    .filter(cells -> cells.length > 1)
                    .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1], (one, other) -> one));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
