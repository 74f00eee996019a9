package org.zhner.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.zhner.model.TableFileWriter;
import org.zhner.segment.SegmenterFormat;

/** Scores of everything that depends on classes of characters: dictionary, shapes, types, blocks and the rest. */
final class ContextRows {
    /** Names of the shapes; the last is of what lies beyond the text. */
    private static final String[] SHAPES = {"D", "N", "L", "P", "S", "A", "C", ""};

    private static final String[] LEVELS = {"0", "1", "2", "3", "4", "5", "6+", ""};
    private static final String[] KINDS = {"LETTER", "DECIMAL_DIGIT_NUMBER", "OTHER_LETTER", "MISC"};
    private static final int CLASSES = 32;

    private final Map<String, float[]> features;
    private final List<String> types;
    private final List<String> blocks;

    /**
     * Takes all features that are not of an {@link NgramTemplate}.
     *
     * @param features weights by name
     */
    ContextRows(Map<String, float[]> features) {
        this.features = features;
        this.types = classes("uType");
        this.blocks = classes("-uBlock");
    }

    /** Names of the classes of general categories: first what lies beyond the text, then "unknown". */
    List<String> types() {
        return types;
    }

    /** Names of the classes of blocks, likewise. */
    List<String> blocks() {
        return blocks;
    }

    void addTo(TableFileWriter file) {
        file.section("levels.previous", levels("p"));
        file.section("levels.current", levels(""));
        file.section("levels.next", levels("c2"));
        file.section("levels.run", levelRuns());
        file.section("shapes", shapes());
        new TypeRows(features, types).addTo(file);
        file.section("blocks", blockRows());
        file.section("context", contexts());
    }

    private List<String> classes(String suffix) {
        SortedSet<String> names = new TreeSet<>();
        for (String feature : features.keySet()) {
            int end = feature.indexOf(suffix);
            if (end >= 0) {
                names.addAll(List.of(feature.substring(0, end).split("-", -1)));
            }
        }
        names.remove("");
        List<String> result = new ArrayList<>(List.of("", "unknown"));
        result.addAll(names);
        if (result.size() > CLASSES) {
            throw new IllegalStateException(result.size() + " classes do not fit into five bits");
        }
        return List.copyOf(result);
    }

    /** Scores of one character's dictionary levels, whose features' names begin with {@code prefix}. */
    private float[] levels(String prefix) {
        Rows rows = new Rows(SegmenterFormat.NO_LEVELS + 1);
        for (int state = 0; state <= SegmenterFormat.NO_LEVELS; state++) {
            int end = state >>> 6;
            for (String clique : List.of("|C", "|CpC")) {
                boolean missing = end == SegmenterFormat.NO_LEVEL && prefix.equals("p") && clique.equals("|CpC");
                rows.add(state, LEVELS[state & 7] + "-" + prefix + "lb" + clique);
                rows.add(state, LEVELS[state >>> 3 & 7] + "-" + prefix + "lm" + clique);
                rows.add(state, (missing ? "null" : LEVELS[end]) + "-" + prefix + "le" + clique);
            }
        }
        return rows.floats();
    }

    private float[] levelRuns() {
        Rows rows = new Rows(1 << 15);
        for (int run = 0; run < 1 << 15; run++) {
            String ends = LEVELS[run & 7] + LEVELS[run >>> 3 & 7];
            String here = LEVELS[run >>> 9 & 7] + LEVELS[run >>> 12];
            rows.add(run, ends + here + "-p2pcLconj1|CpC");
            rows.add(run, ends + LEVELS[run >>> 6 & 7] + here + "-p2pcLconj2|CpC");
        }
        return rows.floats();
    }

    private float[] shapes() {
        Rows rows = new Rows(1 << 15);
        for (int run = 0; run < 1 << 15; run++) {
            String twoBefore = SHAPES[run & 7];
            String before = SHAPES[run >>> 3 & 7];
            String here = SHAPES[run >>> 6 & 7];
            String after = SHAPES[run >>> 9 & 7];
            String three = before + here + after;
            for (String clique : List.of("|C", "|CpC")) {
                rows.add(run, before + "ps" + clique);
                rows.add(run, here + "cs" + clique);
                rows.add(run, after + "c2s" + clique);
                rows.add(run, three + "pscsc2s" + clique);
                rows.add(run, twoBefore + three + "p2spscsc2s" + clique);
                rows.add(run, twoBefore + three + SHAPES[run >>> 12] + "p2spscsc2sc3s" + clique);
            }
        }
        return rows.floats();
    }

    private float[] blockRows() {
        Rows rows = new Rows(CLASSES * CLASSES * CLASSES);
        for (int before = 0; before < blocks.size(); before++) {
            for (int here = 0; here < blocks.size(); here++) {
                for (int after = 0; after < blocks.size(); after++) {
                    String name = blocks.get(before) + "-" + blocks.get(here) + "-" + blocks.get(after) + "-uBlock";
                    rows.add(before | here << 5 | after << 10, name + "|C");
                    rows.add(before | here << 5 | after << 10, name + "|CpC");
                }
            }
        }
        return rows.floats();
    }

    private float[] contexts() {
        Rows rows = new Rows(256);
        List<String> rules = List.of("11-R2", "22-R2", "33-R2", "PU-R2");
        for (int context = 0; context < 256; context++) {
            for (int rule = 0; rule < rules.size(); rule++) {
                if ((context >>> rule & 1) != 0) {
                    rows.add(context, rules.get(rule) + "|CpC");
                }
            }
            for (int list = 2; list <= 4; list++) {
                rows.add(context, "000" + (context >>> 4 & 1) + (context >>> 5 & 1) + list + "prep-sufc|CpC");
            }
            rows.add(context, "CHARTYPE-" + KINDS[context >>> 6] + "|CpC");
            rows.add(context, "cliqueC|C");
            rows.add(context, "cliqueCpC|CpC");
            rows.add(context, "cliqueCnC|CnC");
        }
        return rows.floats();
    }

    /** Rows of one position each. */
    private final class Rows {
        private final double[] scores;

        Rows(int count) {
            scores = new double[3 * count];
        }

        void add(int row, String feature) {
            float[] weights = features.get(feature);
            if (weights != null) {
                Scores.add(weights, scores, 3 * row);
            }
        }

        float[] floats() {
            return Scores.toFloats(scores);
        }
    }
}
