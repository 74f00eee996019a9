package org.zhner.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhner.model.TableFileWriter;

/** Scores by the general categories of four characters, which are too many to have a row for each combination. */
final class TypeRows {
    private final Map<String, float[]> features;
    private final List<String> types;
    private final char[] index = new char[1 << 20];
    private final List<double[]> rows = new ArrayList<>(List.of(new double[3]));
    private final Map<String, Character> rowsOfNames = new HashMap<>();

    TypeRows(Map<String, float[]> features, List<String> types) {
        this.features = features;
        this.types = types;
        for (int run = 0; run < index.length; run++) {
            index[run] = row(run);
        }
    }

    void addTo(TableFileWriter file) {
        float[] scores = new float[3 * rows.size()];
        for (int at = 0; at < scores.length; at++) {
            scores[at] = (float) rows.get(at / 3)[at % 3];
        }
        file.section("types.index", index).section("types", scores);
    }

    private char row(int run) {
        for (int shift = 0; shift < 20; shift += 5) {
            if ((run >>> shift & 31) >= types.size()) {
                return 0;
            }
        }
        String three = name(run >>> 5) + "-" + name(run >>> 10) + "-" + name(run >>> 15);
        String four = name(run) + "-" + three;
        String key = known(four + "-uType4") ? four : known(three + "-uType3") ? three : "";
        return key.isEmpty() ? 0 : rowsOfNames.computeIfAbsent(key, absent -> newRow(three, four));
    }

    private String name(int run) {
        return types.get(run & 31);
    }

    private boolean known(String feature) {
        return features.containsKey(feature + "|C") || features.containsKey(feature + "|CpC");
    }

    private char newRow(String three, String four) {
        double[] scores = new double[3];
        for (String feature : List.of(three + "-uType3", four + "-uType4")) {
            for (String clique : List.of("|C", "|CpC")) {
                float[] weights = features.get(feature + clique);
                if (weights != null) {
                    Scores.add(weights, scores, 0);
                }
            }
        }
        rows.add(scores);
        return (char) (rows.size() - 1);
    }
}
