package org.zhner.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhner.article.Reading;
import org.zhner.packing.Unpacking;

/** A list of paths. */
final class PathList implements Contents {
    private static final int HEAD = 1 << 13;

    /** No system has longer paths; a longer line is told with so much of it. */
    private static final int MOST_BYTES = 1 << 13;

    private final Input.Paths list;
    private final Opening opening;
    private final InputStream stream;
    private int end = -1;
    private boolean isOver;

    PathList(Input.Paths list, Opening opening) {
        this.list = list;
        this.opening = opening;
        this.stream = new BufferedInputStream(list.stream(), 1 << 16);
    }

    @Override
    public @Nullable Step next() {
        try {
            if (end < 0) {
                end = endOfPaths();
            }
            while (!isOver) {
                byte[] path = path();
                if (path.length > 0) {
                    return opening.listed(path);
                }
            }
            return null;
        } catch (IOException cause) {
            isOver = true;
            return Opening.unreadable(InputName.of(list), InputProblems.whileReading(list.name(), cause));
        }
    }

    private int endOfPaths() throws IOException {
        for (byte unit : Unpacking.head(stream, HEAD)) {
            if (unit == 0) {
                return 0;
            }
        }
        return '\n';
    }

    private byte[] path() throws IOException {
        ByteArrayOutputStream path = new ByteArrayOutputStream();
        int unit = stream.read();
        while (unit >= 0 && unit != end) {
            if (path.size() < MOST_BYTES && !(end == '\n' && unit == '\r')) {
                path.write(unit);
            }
            unit = stream.read();
        }
        isOver = unit < 0;
        return path.toByteArray();
    }

    @Override
    public Optional<Reading> ifNothing() {
        return Optional.of(
                Opening.reading(InputName.of(list), InputProblems.nothingFound(list.name(), "a list of paths")));
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
