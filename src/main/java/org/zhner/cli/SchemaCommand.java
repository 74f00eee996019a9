package org.zhner.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.zhner.write.Schema;
import picocli.CommandLine.Command;

/** Prints the JSON Schema of the output. */
@Command(name = "schema", description = "Print the JSON Schema that every output follows.")
final class SchemaCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    SchemaCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        surroundings.out().write(Schema.text().getBytes(StandardCharsets.UTF_8));
        return ExitCode.DONE;
    }
}
