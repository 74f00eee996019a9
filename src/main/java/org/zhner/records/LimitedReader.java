package org.zhner.records;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Text of a table, which fails where one record gets too long: a quote that is never closed would take the rest. */
public final class LimitedReader extends FilterReader {
    /** So many bytes are looked at to tell a table's charset. */
    public static final int HEAD = 1 << 16;

    private final int most;
    private long sinceBegin;

    /**
     * Limits {@code text}.
     *
     * @param most UTF-16 units that a record may have, give or take what is read ahead
     */
    public LimitedReader(Reader text, int most) {
        super(text);
        this.most = most;
    }

    /** The record is longer than any article. */
    static final class TooLongException extends IOException {
        TooLongException(int most) {
            super("a record of more than " + most + " characters");
        }
    }

    /** A record begins. */
    public void begin() {
        sinceBegin = 0;
    }

    @Override
    public int read() throws IOException {
        char[] unit = new char[1];
        return read(unit, 0, 1) < 0 ? -1 : unit[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        sinceBegin += Math.max(0, read);
        if (sinceBegin > most) {
            throw new TooLongException(most);
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
