package org.zhner.batch;

import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** A summary for people and for programs. */
public final class Report {
    private final Summary summary;

    public Report(Summary summary) {
        this.summary = summary;
    }

    /** A few lines for a person, each with its line end. */
    public String text() {
        StringBuilder text = new StringBuilder();
        line(
                text,
                "%,d documents: %,d tagged%s%s, %,d failed",
                summary.documents(),
                summary.tagged(),
                partial(),
                skipped(),
                summary.failed());
        line(
                text,
                "%,d characters in %.1f s with %d thread%s: %,.0f characters/s, %,.1f documents/s",
                summary.characters(),
                summary.seconds(),
                summary.threads(),
                summary.threads() == 1 ? "" : "s",
                summary.charactersPerSecond(),
                summary.documentsPerSecond());
        for (Outcome.Tagged slow : summary.slowest().stream().limit(3).toList()) {
            line(text, "slow: %.2f s for %s, %,d characters", slow.nanos() / 1e9, slow.id(), slow.characters());
        }
        summary.failures().forEach((code, count) -> line(text, "failed: %,d with %s", count, code));
        return text.toString();
    }

    private String partial() {
        return summary.partial() == 0 ? "" : String.format(Locale.ROOT, " (%,d of them in part)", summary.partial());
    }

    private String skipped() {
        StringBuilder text = new StringBuilder();
        summary.skipped().forEach((reason, count) -> {
            if (count > 0) {
                String what = switch (reason) {
                    case DONE_BEFORE -> "done before";
                    case FAILED_BEFORE -> "failed before";
                    case STOPPED -> "left for the next run";
                };
                text.append(String.format(Locale.ROOT, ", %,d %s", count, what));
            }
        });
        return text.toString();
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    /** Writes an indented JSON object in UTF-8; {@code out} stays open. */
    public void writeJson(OutputStream out) {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (JsonGenerator json = factory.createGenerator(new Indented(), out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeBooleanProperty("complete", summary.isComplete());
            counts(json);
            json.writeNumberProperty("characters", summary.characters());
            json.writeNumberProperty("seconds", rounded(summary.seconds()));
            json.writeNumberProperty("threads", summary.threads());
            json.writeNumberProperty("charactersPerSecond", rounded(summary.charactersPerSecond()));
            json.writeNumberProperty("documentsPerSecond", rounded(summary.documentsPerSecond()));
            slowest(json);
            failed(json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void counts(JsonGenerator json) {
        json.writeNumberProperty("documents", summary.documents());
        json.writeNumberProperty("tagged", summary.tagged());
        json.writeNumberProperty("partial", summary.partial());
        json.writeObjectPropertyStart("skipped");
        summary.skipped().forEach((reason, count) -> json.writeNumberProperty(reason.code(), count));
        json.writeEndObject();
        json.writeNumberProperty("failed", summary.failed());
        json.writeObjectPropertyStart("failures");
        for (Map.Entry<String, Long> failure : summary.failures().entrySet()) {
            json.writeNumberProperty(failure.getKey(), failure.getValue());
        }
        json.writeEndObject();
    }

    private void slowest(JsonGenerator json) {
        json.writeArrayPropertyStart("slowest");
        for (Outcome.Tagged slow : summary.slowest()) {
            json.writeStartObject();
            json.writeStringProperty("id", slow.id());
            json.writeNumberProperty("seconds", rounded(slow.nanos() / 1e9));
            json.writeNumberProperty("characters", slow.characters());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void failed(JsonGenerator json) {
        json.writeArrayPropertyStart("firstFailed");
        for (Outcome.Failed failed : summary.firstFailed()) {
            json.writeStartObject();
            json.writeStringProperty("id", failed.id());
            json.writeStringProperty("uri", failed.uri());
            json.writeStringProperty("stage", failed.stage().code());
            json.writeStringProperty("code", failed.problem().code());
            json.writeStringProperty("where", failed.problem().where());
            json.writeStringProperty("message", failed.problem().line());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static double rounded(double number) {
        return Math.round(number * 1e3) / 1e3;
    }

    /** Two spaces a level and line feeds, whatever the system. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            printer.indentArraysWith(indenter);
            printer.indentObjectsWith(indenter);
            return printer;
        }
    }
}
