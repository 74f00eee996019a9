package org.zhner.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.zhner.packing.Budget;

/**
 * A file that is to be read: on disk, a stream, or a member of an archive.
 *
 * @param file where it is on disk, if it is
 * @param source opens its bytes; called once
 * @param depth so many archives and packings it is inside
 * @param budget of the input that it belongs to
 */
record Item(InputName origin, Optional<Path> file, Source source, int depth, Budget budget) {
    /** Opens a file's bytes. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    static Item of(Path file, InputName origin, Limits limits) {
        Budget budget = new Budget(limits.unpacked(), limits.ratio());
        return new Item(origin, Optional.of(file), () -> budget.packed(Files.newInputStream(file)), 0, budget);
    }

    static Item of(InputStream stream, InputName origin, Limits limits) {
        Budget budget = new Budget(limits.unpacked(), limits.ratio());
        return new Item(origin, Optional.empty(), () -> budget.packed(stream), 0, budget);
    }

    /** A member of the archive that this is. */
    Item member(InputName member, Source bytes, int layers) {
        return new Item(member, Optional.empty(), bytes, depth + layers + 1, budget);
    }
}
