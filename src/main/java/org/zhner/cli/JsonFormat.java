package org.zhner.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalLong;
import org.zhner.batch.Format;
import org.zhner.pipeline.TaggedArticle;
import org.zhner.problem.Problem;
import org.zhner.write.JsonWriter;

/** JSON for a batch. */
record JsonFormat(JsonWriter writer) implements Format {
    @Override
    public String extension() {
        return "json";
    }

    @Override
    public String extensionOfMany() {
        return "jsonl";
    }

    @Override
    public void write(TaggedArticle article, OutputStream out) throws IOException {
        writer.write(article, out);
    }

    @Override
    public void writeFailure(String id, String uri, OptionalLong record, Problem problem, OutputStream out)
            throws IOException {
        writer.writeFailure(id, uri, record, problem, out);
    }
}
