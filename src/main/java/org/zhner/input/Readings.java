package org.zhner.input;

import java.util.Iterator;
import org.zhner.article.Reading;

/**
 * The readings of some inputs, one at a time, each read when it is asked for. The ids differ from each other. Not for use
 * by several threads at once.
 */
public interface Readings extends Iterator<Reading>, AutoCloseable {
    /** Closes what is open; nothing is read after that. */
    @Override
    void close();
}
