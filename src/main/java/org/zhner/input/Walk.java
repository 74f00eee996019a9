package org.zhner.input;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.zhner.article.Article;
import org.zhner.article.Reading;

/** Goes through contents within contents. */
final class Walk implements Readings {
    private final Deque<Frame> open = new ArrayDeque<>();
    private final UniqueIds ids = new UniqueIds();
    private long found;
    private @Nullable Reading next;

    Walk(Contents roots) {
        open.push(new Frame(roots, 0));
    }

    /** Contents that are being read, and how many readings there were before. */
    private record Frame(Contents contents, long before) {}

    @Override
    public boolean hasNext() {
        while (next == null && !open.isEmpty()) {
            Contents.Step step = open.element().contents().next();
            if (step instanceof Contents.Step.Document document) {
                give(document.reading());
            } else if (step instanceof Contents.Step.Within within) {
                open.push(new Frame(within.contents(), found));
            } else {
                leave(open.remove());
            }
        }
        return next != null;
    }

    @Override
    public Reading next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("all inputs are read");
        }
        Reading reading = next;
        next = null;
        return reading;
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            close(open.remove().contents());
        }
    }

    private void give(Reading reading) {
        found++;
        next = unique(reading);
    }

    private void leave(Frame frame) {
        close(frame.contents());
        if (frame.before() == found) {
            frame.contents().ifNothing().ifPresent(this::give);
        }
    }

    private static void close(Contents contents) {
        try {
            contents.close();
        } catch (IOException cause) {
            // Everything was read, or nothing more is wanted: there is nobody to whom this would matter.
        }
    }

    private Reading unique(Reading reading) {
        if (reading instanceof Reading.Unreadable unreadable) {
            return new Reading.Unreadable(
                    ids.unique(unreadable.id()), unreadable.uri(), unreadable.record(), unreadable.problem());
        }
        Article article = ((Reading.Read) reading).article();
        String id = ids.unique(article.id());
        return id.equals(article.id())
                ? reading
                : new Reading.Read(new Article(id, article.text(), article.source(), article.metadata()));
    }
}
