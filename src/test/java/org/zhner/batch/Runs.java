package org.zhner.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.zhner.article.Reading;

/** Runs batches into one folder, and remembers what each tagged. */
final class Runs {
    final Set<String> tagged = ConcurrentHashMap.newKeySet();
    final List<Outcome.Failed> failed = new ArrayList<>();
    private final Path folder;
    private Worker.ArticleTagger tagger = Documents::tag;
    private List<Format> formats = List.of(new Documents.Json());
    private List<String> reserved = List.of();
    private List<String> options = List.of();

    Runs(Path folder) {
        this.folder = folder;
    }

    static Settings files() {
        return new Settings(2, 0, false, false, false, false);
    }

    static Settings shards(int size) {
        return new Settings(2, size, false, false, false, false);
    }

    Runs with(Worker.ArticleTagger other) {
        tagger = other;
        return this;
    }

    Runs in(Format... others) {
        formats = List.of(others);
        return this;
    }

    Runs besides(String... names) {
        reserved = List.of(names);
        return this;
    }

    Runs under(String... others) {
        options = List.of(others);
        return this;
    }

    Summary run(Settings settings, List<Reading> feed) {
        return run(runner(settings), feed::forEach);
    }

    BatchRunner runner(Settings settings) {
        tagged.clear();
        failed.clear();
        return new BatchRunner(
                settings,
                article -> {
                    tagged.add(article.id());
                    return tagger.tag(article);
                },
                formats,
                Progress.NONE,
                failed::add,
                System::nanoTime);
    }

    Summary run(BatchRunner runner, Feed feed) {
        return runner.run(feed, folder, reserved, Documents.PIPELINE, options);
    }
}
