package org.zhner.input;

import java.io.ByteArrayInputStream;

/** A pipe whose writer is slow: a byte a read, and never anything ready. */
final class OneByteAtATime extends ByteArrayInputStream {
    OneByteAtATime(byte[] bytes) {
        super(bytes);
    }

    @Override
    public synchronized int read(byte[] buffer, int offset, int length) {
        return super.read(buffer, offset, Math.min(1, length));
    }

    @Override
    public synchronized int available() {
        return 0;
    }
}
