package org.zhner.eval;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes scores as one line of JSON for machines. What is not defined is null. */
public final class JsonReport {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private JsonReport() {}

    /** All about one evaluation. */
    public static String of(Evaluation evaluation) {
        ObjectNode report = object();
        report.put("system", evaluation.system());
        report.put("gold", evaluation.gold().name());
        report.put("goldSha256", evaluation.gold().sha256());
        report.put("types", evaluation.types().name().toLowerCase(Locale.ROOT));
        add(report, evaluation.score());
        return MAPPER.writeValueAsString(report);
    }

    /** How two runs differ. */
    public static String of(Comparison comparison) {
        ObjectNode report = object();
        report.set("first", counts(comparison.first().exact()));
        report.set("second", counts(comparison.second().exact()));
        Optional<Bootstrap.Difference> difference = comparison.difference();
        put(report, "difference", difference.map(Bootstrap.Difference::difference));
        interval(report, "difference", difference.flatMap(Bootstrap.Difference::interval));
        put(report, "notBetter", difference.map(Bootstrap.Difference::notBetter).orElse(OptionalDouble.empty()));
        report.set("gained", places(comparison.gained()));
        report.set("lost", places(comparison.lost()));
        report.set("newErrors", places(comparison.newErrors()));
        report.set("goneErrors", places(comparison.goneErrors()));
        return MAPPER.writeValueAsString(report);
    }

    private static ArrayNode places(List<Comparison.Place> places) {
        ArrayNode array = array();
        for (Comparison.Place place : places) {
            String text = place.document().text().original();
            int begin = place.reading().span().begin();
            int end = place.reading().span().end();
            array.addObject()
                    .put("id", place.id())
                    .put("start", text.codePointCount(0, begin))
                    .put("end", text.codePointCount(0, end))
                    .put("text", place.reading().span().in(text))
                    .put("type", place.reading().label().name());
        }
        return array;
    }

    private static void add(ObjectNode report, Score score) {
        report.put("documents", score.documents());
        ObjectNode exact = counts(score.exact());
        interval(exact, "f1", score.interval());
        report.set("exact", exact);
        report.set("spans", counts(score.spans()));
        ObjectNode byType = report.putObject("byType");
        score.byType().forEach((label, counts) -> byType.set(label.name(), counts(counts)));
        ObjectNode byOrigin = report.putObject("byOrigin");
        score.byOrigin()
                .forEach((origin, found) -> byOrigin.putObject(origin.name().toLowerCase(Locale.ROOT))
                        .put("precision", found.precision())
                        .put("right", found.right())
                        .put("found", found.system()));
        ObjectNode errors = report.putObject("errors");
        errors.set("gold", errors(score.goldErrors()));
        errors.set("found", errors(score.systemErrors()));
        report.set("confusion", confusion(score.confusion()));
        report.set("calibration", calibration(score.calibration()));
        report.set("links", links(score.links()));
    }

    private static ObjectNode counts(Counts counts) {
        ObjectNode node = object();
        put(node, "precision", counts.precision());
        put(node, "recall", counts.recall());
        put(node, "f1", counts.f1());
        return node.put("right", counts.right()).put("gold", counts.gold()).put("found", counts.system());
    }

    private static ObjectNode errors(ErrorCounts errors) {
        return object().put("type", errors.type())
                .put("boundary", errors.boundary())
                .put("boundaryAndType", errors.boundaryAndType())
                .put("alone", errors.alone());
    }

    private static ObjectNode confusion(Confusion confusion) {
        ObjectNode rows = object();
        for (Label gold : confusion.labels()) {
            ObjectNode row = rows.putObject(gold.name());
            confusion
                    .labels()
                    .forEach(label -> row.put(label.name(), confusion.count(Optional.of(gold), Optional.of(label))));
            row.put("missed", confusion.count(Optional.of(gold), Optional.empty()));
        }
        ObjectNode spurious = rows.putObject("spurious");
        confusion
                .labels()
                .forEach(label -> spurious.put(label.name(), confusion.count(Optional.empty(), Optional.of(label))));
        return rows;
    }

    private static ObjectNode calibration(Calibration calibration) {
        ObjectNode node = object();
        put(node, "error", calibration.error());
        ArrayNode bins = node.putArray("bins");
        for (Calibration.Bin bin : calibration.bins()) {
            ObjectNode row = bins.addObject().put("count", bin.count()).put("right", bin.right());
            put(row, "confidence", bin.confidence());
            put(row, "accuracy", bin.accuracy());
        }
        return node;
    }

    private static ObjectNode links(Links links) {
        ObjectNode node = object();
        node.set("all", links(links.all()));
        ObjectNode byType = node.putObject("byType");
        for (Map.Entry<Label, LinkScore> entry : links.byType().entrySet()) {
            byType.set(entry.getKey().name(), links(entry.getValue()));
        }
        ArrayNode unsupported = node.putArray("unsupported");
        for (Links.Unsupported link : links.unsupported()) {
            unsupported
                    .addObject()
                    .put("id", link.document())
                    .put("text", link.surface())
                    .put("link", link.link())
                    .put("partly", link.partly())
                    .put("expected", link.expected());
        }
        return node;
    }

    private static ObjectNode links(LinkScore score) {
        ObjectNode node = object().put("names", score.names())
                .put("linked", score.linked())
                .put("supported", score.supported())
                .put("partly", score.partly());
        put(node, "coverage", score.coverage());
        put(node, "precision", score.precision());
        put(node, "lenientPrecision", score.lenientPrecision());
        return node;
    }

    private static void interval(ObjectNode node, String name, Optional<Bootstrap.Interval> interval) {
        put(node, name + "Low", interval.map(Bootstrap.Interval::low));
        put(node, name + "High", interval.map(Bootstrap.Interval::high));
    }

    private static void put(ObjectNode node, String name, Optional<Double> value) {
        node.put(name, value.orElse(null));
    }

    private static void put(ObjectNode node, String name, OptionalDouble value) {
        node.put(name, value.isPresent() ? value.getAsDouble() : null);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }
}
