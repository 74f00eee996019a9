package org.zhner.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhner.article.Reading;

/**
 * A kind of input that means no good, and exactly what comes of it.
 *
 * @param name of the kind
 * @param expected each reading: {@code id=text}, {@code id!CODE}
 */
public record HostileCase(String name, Limits limits, ReadingOptions options, Maker maker, List<String> expected) {
    /** Bombs are small here. */
    static final Limits LIMITS = new Limits(1 << 27, 1 << 27, 1 << 20, 1 << 16, 50, 4);

    private static final int SHOWN = 60;

    /** Makes the input in an empty folder. */
    @FunctionalInterface
    interface Maker {
        List<Input> make(Path folder) throws IOException;
    }

    /** All kinds. */
    public static List<HostileCase> all() {
        return Stream.of(
                        HostileTexts.cases(),
                        HostileRecords.cases(),
                        HostileArchives.cases(),
                        HostileArchives.zips(),
                        HostileArchives.tars(),
                        HostileFolders.cases(),
                        HostilePages.cases())
                .flatMap(List::stream)
                .toList();
    }

    /** A file of these bytes. */
    static HostileCase file(String name, String file, byte[] bytes, String... expected) {
        return made(name, folder -> List.of(written(folder, file, bytes)), expected);
    }

    /** A file of this text in UTF-8. */
    static HostileCase file(String name, String file, String text, String... expected) {
        return file(name, file, Given.utf8(text), expected);
    }

    static HostileCase made(String name, Maker maker, String... expected) {
        return new HostileCase(name, LIMITS, ReadingOptions.DEFAULT, maker, Arrays.asList(expected));
    }

    HostileCase with(Limits others) {
        return new HostileCase(name, others, options, maker, expected);
    }

    HostileCase with(ReadingOptions others) {
        return new HostileCase(name, limits, others, maker, expected);
    }

    static Input written(Path folder, String file, byte[] bytes) throws IOException {
        return new Input.File(Files.write(folder.resolve(file), bytes), file);
    }

    /** Reads it all. */
    public List<Reading> read(Path folder) {
        try (Readings readings = new ArticleReader(options, limits).read(maker.make(folder))) {
            return ReadingInvariants.check(readings);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** A reading as it is expected: what cannot be seen is shown as an escape, a long text cut. */
    static String describe(Reading reading) {
        if (reading instanceof Reading.Read read) {
            return read.article().id() + "=" + shown(read.article().text());
        }
        Reading.Unreadable unreadable = (Reading.Unreadable) reading;
        return unreadable.id() + "!" + unreadable.problem().code();
    }

    private static String shown(String text) {
        String begin = text.length() <= SHOWN ? text : text.substring(0, 5);
        String visible = begin.codePoints()
                .mapToObj(codePoint -> switch (Character.getType(codePoint)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.UNASSIGNED,
                            Character.PRIVATE_USE -> String.format("<%X>", codePoint);
                    default -> Character.toString(codePoint);
                })
                .collect(Collectors.joining());
        return text.length() <= SHOWN ? visible : visible + "…" + text.length();
    }

    @Override
    public String toString() {
        return name;
    }
}
