package org.zhner.batch;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names files after documents: no two alike on any file system, none hidden, none outside its folder. An id that is a
 * good name is taken as it is; what cannot stand in a name becomes {@code _}, and a name that was changed or is taken
 * gets a piece of a digest. The same ids in the same order give the same names.
 */
final class DocumentFileNames {
    /** In UTF-8. File systems take 255, of which extensions and the names of temporary files need their share. */
    private static final int MOST_BYTES = 150;

    private static final Pattern UNSAFE = Pattern.compile("[\\p{C}\\p{Z}&&[^ ]]|[/\\\\:*?\"<>|]");
    private static final Pattern EDGE = Pattern.compile("^[. ~-]|[. ]$");
    private static final Pattern DEVICE = Pattern.compile("(?i)(CON|PRN|AUX|NUL|(COM|LPT)[0-9¹²³])(\\..*)?");

    private final LongTable taken = new LongTable();

    /** Names none of which is any of these. */
    DocumentFileNames(Collection<String> reserved) {
        reserved.forEach(this::take);
    }

    /**
     * A name without extension that was not given before.
     *
     * @param id of the document
     * @param source tells documents of the same id apart
     */
    String next(String id, String source) {
        String name = safe(id);
        if (take(name)) {
            return name;
        }
        String stem = name + "-" + Digest.of(id, source).hex().substring(0, 8);
        String unique = stem;
        for (int count = 2; !take(unique); count++) {
            unique = stem + "-" + count;
        }
        return unique;
    }

    private boolean take(String name) {
        String folded = Normalizer.normalize(
                Normalizer.normalize(name, Normalizer.Form.NFKC)
                        .toUpperCase(Locale.ROOT)
                        .toLowerCase(Locale.ROOT),
                Normalizer.Form.NFKC);
        return taken.put(Digest.of(folded).prefix(), 0, 0);
    }

    private static String safe(String id) {
        String name = cut(UNSAFE.matcher(id).replaceAll("_"));
        name = EDGE.matcher(name).replaceAll("_");
        boolean isDevice = DEVICE.matcher(name).matches();
        return name.equals(id) && !isDevice
                ? name
                : name + "-" + Digest.of(id).hex().substring(0, 8);
    }

    /** As many whole characters as there is room for. */
    private static String cut(String name) {
        int bytes = 0;
        int end = 0;
        while (end < name.length()) {
            int character = name.codePointAt(end);
            bytes += character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
            if (bytes > MOST_BYTES) {
                return name.substring(0, end);
            }
            end += Character.charCount(character);
        }
        return name;
    }
}
