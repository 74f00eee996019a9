package org.zhner.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhner.packing.Unpacking;
import org.zhner.problem.Problem;

/** One file: a document, records or an archive. */
final class ItemContents implements Contents {
    private final Item item;
    private final Opening opening;
    private boolean isOpened;
    private @Nullable InputStream stream;

    ItemContents(Item item, Opening opening) {
        this.item = item;
        this.opening = opening;
    }

    @Override
    public @Nullable Step next() {
        if (isOpened) {
            return null;
        }
        isOpened = true;
        InputName origin = item.origin();
        Optional<Problem> problem = item.file().flatMap(file -> InputProblems.beforeReading(file, origin.uri()));
        if (problem.isPresent()) {
            return Opening.unreadable(origin, problem.get());
        }
        if (item.depth() > opening.limits().depth()) {
            return Opening.unreadable(origin, InputProblems.tooDeep(origin.uri()));
        }
        try {
            int most = opening.limits().depth() - item.depth();
            Unpacking.Unpacked unpacked = Unpacking.open(item.source().open(), most, item.budget());
            stream = unpacked.stream();
            return step(unpacked.stream(), unpacked.layers());
        } catch (IOException cause) {
            return Opening.unreadable(origin, InputProblems.whileReading(origin.uri(), cause));
        }
    }

    private Step step(InputStream bytes, int layers) throws IOException {
        InputName origin = item.origin();
        Content content = Content.of(bytes, origin.uri(), opening.options().format());
        return switch (content) {
            case TEXT -> new Step.Document(new TextReader(opening).read(origin, bytes));
            case PAGE -> new Step.Document(new PageReader(opening).read(origin, bytes));
            case JSON_LINES ->
                new Step.Within(new JsonLines(origin, bytes, opening.limits().document()));
            case CSV, TSV -> new Step.Within(new TableRecords(origin, bytes, content, opening));
            case ZIP -> new Step.Within(new ZipContents(item, bytes, layers, opening));
            case TAR -> new Step.Within(new TarContents(item, bytes, layers, opening));
        };
    }

    @Override
    public void close() throws IOException {
        if (stream != null) {
            stream.close();
        }
    }
}
