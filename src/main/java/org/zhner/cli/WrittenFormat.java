package org.zhner.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.OptionalLong;
import org.zhner.batch.Format;
import org.zhner.pipeline.TaggedArticle;
import org.zhner.problem.Problem;
import org.zhner.write.ArticleWriter;

/** One of the files that a writer makes of a document, for a batch. */
record WrittenFormat(ArticleWriter writer, String extension) implements Format {
    /** All of a writer's files. */
    static List<Format> of(ArticleWriter writer) {
        return writer.extensions().stream()
                .<Format>map(extension -> new WrittenFormat(writer, extension))
                .toList();
    }

    @Override
    public String extensionOfMany() {
        return writer.extensionOfMany().orElse(extension);
    }

    @Override
    public void begin(OutputStream out) throws IOException {
        writer.begin(out);
    }

    @Override
    public void write(TaggedArticle article, OutputStream out) throws IOException {
        writer.write(article, extension, out);
    }

    @Override
    public void writeFailure(String id, String uri, OptionalLong record, Problem problem, OutputStream out)
            throws IOException {
        if (writer.hasFailures()) {
            writer.writeFailure(id, uri, record, problem, out);
        }
    }
}
