package org.zhner.input;

import static org.zhner.input.HostileCase.made;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Folders, links and names of files. */
final class HostileFolders {
    private HostileFolders() {}

    static List<HostileCase> cases() {
        return List.of(
                made("nothing there", folder -> input(folder.resolve("a.txt"), "a.txt"), "a!FILE_MISSING"),
                made("an empty folder", folder -> input(folder(folder), "f"), "f!NOTHING_FOUND"),
                made("a folder that holds itself by a link", HostileFolders::loop, "f/a.txt=甲", "f/d/b.txt=乙"),
                made("a folder that holds its parent by a link", HostileFolders::parent, "f/a.txt=甲", "f/up/c.txt=丙"),
                made("one folder by two links", HostileFolders::twice, "f/l1/x.txt=甲"),
                made("a link to itself", HostileFolders::self, "f/a.txt!READ_FAILED", "f/b.txt=乙"),
                made("a link to nothing", HostileFolders::dangling, "f/a.txt!FILE_MISSING", "f/b.txt=乙"),
                made("a pipe in a folder", HostileFolders::pipe, "f/b.txt=乙", "f/p!NOT_A_FILE"),
                made(
                        "names with line ends, pictures and marks",
                        HostileFolders::names,
                        "f/-rf.txt=丁",
                        "f/a_b_[31m.txt=甲",
                        "f/a.html.txt=乙",
                        "f/甲 乙.txt=戊",
                        "f/😀_.txt=丙"),
                made(
                        "two hundred folders inside each other",
                        HostileFolders::deep,
                        "f/" + "d/".repeat(200) + "a.txt=甲"),
                made("hidden files", HostileFolders::hidden, "f!NOTHING_FOUND"),
                made("files with one stem", HostileFolders::stems, "a=甲", "a~2=乙"),
                list(
                        "a list with all sorts of lines",
                        "no.txt\r\n\n \n\u0001\n../no/",
                        "no.txt!FILE_MISSING",
                        " !FILE_MISSING",
                        "_!FILE_MISSING",
                        "_/no!FILE_MISSING"),
                list("a list of names with line ends", "a\nb\0c\0", "a_b!FILE_MISSING", "c!FILE_MISSING"),
                list("an empty list", "", "stdin!NOTHING_FOUND"),
                list(
                        "a path of a hundred thousand characters",
                        "a".repeat(100_000),
                        "a".repeat(8_192) + "!READ_FAILED"));
    }

    private static HostileCase list(String name, String list, String... expected) {
        return made(
                name, folder -> List.of(new Input.Paths(new ByteArrayInputStream(Given.utf8(list)), "-")), expected);
    }

    private static List<Input> input(Path path, String name) {
        return List.of(new Input.File(path, name));
    }

    private static Path folder(Path parent) throws IOException {
        return Files.createDirectories(parent.resolve("f"));
    }

    private static List<Input> loop(Path parent) throws IOException {
        Path folder = folder(parent);
        Files.writeString(folder.resolve("a.txt"), "甲");
        Path inner = Files.createDirectory(folder.resolve("d"));
        Files.writeString(inner.resolve("b.txt"), "乙");
        Files.createSymbolicLink(inner.resolve("c"), folder);
        Files.createSymbolicLink(folder.resolve("e"), inner);
        return input(folder, "f");
    }

    private static List<Input> parent(Path parent) throws IOException {
        Path folder = folder(Files.createDirectory(parent.resolve("p")));
        Files.writeString(folder.resolve("a.txt"), "甲");
        Files.writeString(parent.resolve("p/c.txt"), "丙");
        Files.createSymbolicLink(folder.resolve("up"), parent.resolve("p"));
        return input(folder, "f");
    }

    private static List<Input> twice(Path parent) throws IOException {
        Path folder = folder(parent);
        Path other = Files.createDirectory(parent.resolve("other"));
        Files.writeString(other.resolve("x.txt"), "甲");
        Files.createSymbolicLink(folder.resolve("l1"), other);
        Files.createSymbolicLink(folder.resolve("l2"), other);
        Files.createSymbolicLink(other.resolve("again"), other);
        return input(folder, "f");
    }

    private static List<Input> self(Path parent) throws IOException {
        Path folder = folder(parent);
        Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("a.txt"));
        Files.writeString(folder.resolve("b.txt"), "乙");
        return input(folder, "f");
    }

    private static List<Input> dangling(Path parent) throws IOException {
        Path folder = folder(parent);
        Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("gone"));
        Files.writeString(folder.resolve("b.txt"), "乙");
        return input(folder, "f");
    }

    private static List<Input> pipe(Path parent) throws IOException {
        Path folder = folder(parent);
        Files.writeString(folder.resolve("b.txt"), "乙");
        try {
            new ProcessBuilder("mkfifo", folder.resolve("p").toString()).start().waitFor();
        } catch (InterruptedException cause) {
            throw new IOException(cause);
        }
        return input(folder, "f");
    }

    private static List<Input> names(Path parent) throws IOException {
        Path folder = folder(parent);
        Files.writeString(folder.resolve("a\nb\u001B[31m.txt"), "甲");
        Files.writeString(folder.resolve("a.html.txt"), "乙");
        Files.writeString(folder.resolve("😀\u202E.txt"), "丙");
        Files.writeString(folder.resolve("-rf.txt"), "丁");
        Files.writeString(folder.resolve("甲 乙.txt"), "戊");
        return input(folder, "f");
    }

    private static List<Input> deep(Path parent) throws IOException {
        Path folder = folder(parent);
        Path deepest = Files.createDirectories(folder.resolve("d/".repeat(200)));
        Files.writeString(deepest.resolve("a.txt"), "甲");
        return input(folder, "f");
    }

    private static List<Input> hidden(Path parent) throws IOException {
        Path folder = folder(parent);
        Files.writeString(folder.resolve(".DS_Store"), "x");
        Files.createDirectory(folder.resolve(".git"));
        Files.writeString(folder.resolve(".git/config.txt"), "x");
        return input(folder, "f");
    }

    private static List<Input> stems(Path parent) throws IOException {
        return List.of(
                HostileCase.written(parent, "a.txt", Given.utf8("甲")),
                HostileCase.written(parent, "a.text", Given.utf8("乙")));
    }
}
