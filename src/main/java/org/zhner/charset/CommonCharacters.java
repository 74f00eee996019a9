package org.zhner.charset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/** The commonest characters and marks of Chinese text in either script. */
final class CommonCharacters {
    private static final String RESOURCE = "common-characters.txt";
    private static final BitSet CHARACTERS = read();

    private CommonCharacters() {}

    static boolean contains(char unit) {
        return CHARACTERS.get(unit);
    }

    private static BitSet read() {
        try (InputStream stream = CommonCharacters.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("resource " + RESOURCE + " is not on the class path");
            }
            BitSet characters = new BitSet();
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> line.chars().forEach(characters::set));
            return characters;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
