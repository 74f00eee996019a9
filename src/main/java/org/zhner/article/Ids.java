package org.zhner.article;

import java.nio.file.Path;

/** Names articles that bring no id of their own. */
final class Ids {
    private Ids() {}

    /** The file's name without folders, {@code .gz} and the last extension; {@code stdin} for standard input. */
    static String of(Input input) {
        if (!(input instanceof Input.File file)) {
            return "stdin";
        }
        Path name = file.path().getFileName();
        if (name == null) {
            return input.name();
        }
        String id = withoutExtension(withoutSuffix(name.toString(), ".gz"));
        return id.isEmpty() ? name.toString() : id;
    }

    private static String withoutSuffix(String name, String suffix) {
        return name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name;
    }

    private static String withoutExtension(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
