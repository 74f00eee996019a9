package org.zhner.input;

import java.util.Locale;
import java.util.Set;

/** What a file's name says of it. */
final class NameEndings {
    private static final Set<String> ARCHIVES = Set.of("zip", "tar", "tgz", "tzst");

    /** Documents that happen to be ZIP archives inside. */
    private static final Set<String> ZIPPED_DOCUMENTS = Set.of(
            "docx", "docm", "dotx", "xlsx", "xlsm", "pptx", "odt", "ods", "odp", "odg", "epub", "jar", "war", "apk",
            "pages", "numbers", "key", "wps", "hwpx");

    private static final Set<String> RECORDS = Set.of("jsonl", "ndjson", "csv", "tsv", "tab");

    private NameEndings() {}

    /** {@code name} without the endings {@code .gz} and {@code .zst}. */
    static String unpacked(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String ending : new String[] {".gz", ".zst"}) {
            if (lower.endsWith(ending)) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }

    /** The last extension in lower case, packing aside; empty if there is none. */
    static String extension(String name) {
        String last = unpacked(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('!')) + 1));
        int dot = last.lastIndexOf('.');
        return dot < 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether a file is called an archive, and will be looked into. */
    static boolean isArchive(String name) {
        return ARCHIVES.contains(extension(name));
    }

    /** Whether a file is called a table or JSON Lines. */
    static boolean isRecords(String name) {
        return RECORDS.contains(extension(name));
    }

    /** Whether a file is called a document of a kind that is packed as a ZIP archive. */
    static boolean isZippedDocument(String name) {
        return ZIPPED_DOCUMENTS.contains(extension(name));
    }

    /** Whether a path has a part that is passed over unless it is named: it begins with a dot. */
    static boolean isHidden(String path) {
        for (String segment : path.split("/", -1)) {
            if (segment.equals("__MACOSX")
                    || (segment.startsWith(".") && !segment.equals(".") && !segment.equals(".."))) {
                return true;
            }
        }
        return false;
    }
}
