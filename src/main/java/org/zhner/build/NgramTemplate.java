package org.zhner.build;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A kind of feature that depends on characters at fixed places, after {@code Gale2007ChineseSegmenterFeatureFactory}.
 *
 * @param kind which characters
 * @param shift how far before the position that the feature speaks of its first character stands
 * @param reversed whether the feature names the second character first
 * @param edge whether it speaks of a label and the one before it, rather than of one label
 */
record NgramTemplate(Kind kind, int shift, boolean reversed, boolean edge) {
    /** Which characters a feature depends on. */
    enum Kind {
        UNIGRAM,
        /** Two neighbours. */
        ADJACENT,
        /** Two with one between. */
        SKIP
    }

    private static final Map<String, NgramTemplate> ALL = all();

    private static Map<String, NgramTemplate> all() {
        Map<String, NgramTemplate> all = new HashMap<>();
        for (boolean edge : new boolean[] {false, true}) {
            String clique = edge ? "|CpC" : "|C";
            all.put("::c" + clique, new NgramTemplate(Kind.UNIGRAM, 0, false, edge));
            all.put((edge ? "::c1" : "::c2") + clique, new NgramTemplate(Kind.UNIGRAM, -1, false, edge));
            all.put("::p" + clique, new NgramTemplate(Kind.UNIGRAM, 1, false, edge));
            all.put("::p2" + clique, new NgramTemplate(Kind.UNIGRAM, 2, false, edge));
            all.put("p2" + clique, new NgramTemplate(Kind.UNIGRAM, 2, false, edge));
            all.put("::cn" + clique, new NgramTemplate(Kind.ADJACENT, 0, false, edge));
            all.put("::n2c" + clique, new NgramTemplate(Kind.ADJACENT, 0, true, edge));
            all.put("::pc" + clique, new NgramTemplate(Kind.ADJACENT, 1, false, edge));
            all.put("::p2p" + clique, new NgramTemplate(Kind.ADJACENT, 2, false, edge));
            all.put("p2p" + clique, new NgramTemplate(Kind.ADJACENT, 2, false, edge));
            all.put("::pn" + clique, new NgramTemplate(Kind.SKIP, 1, false, edge));
            all.put("::p2c" + clique, new NgramTemplate(Kind.SKIP, 2, false, edge));
        }
        all.put("::cn2|C", new NgramTemplate(Kind.SKIP, 0, false, false));
        // In this clique CoreNLP's "current" character is the one before the position.
        all.put("c2|CnC", new NgramTemplate(Kind.UNIGRAM, 0, false, true));
        all.put("c|CnC", new NgramTemplate(Kind.UNIGRAM, 1, false, true));
        all.put("p|CnC", new NgramTemplate(Kind.UNIGRAM, 2, false, true));
        all.put("p2|CnC", new NgramTemplate(Kind.UNIGRAM, 3, false, true));
        all.put("cc2|CnC", new NgramTemplate(Kind.ADJACENT, 1, false, true));
        all.put("pc|CnC", new NgramTemplate(Kind.ADJACENT, 2, false, true));
        all.put("p2p|CnC", new NgramTemplate(Kind.ADJACENT, 3, false, true));
        all.put(SEPARATED, new NgramTemplate(Kind.SKIP, 2, false, true));
        return Map.copyOf(all);
    }

    /** The one template with a hyphen between its two characters. */
    private static final String SEPARATED = "-pc2|CnC";

    /** The template of a feature; null if it is of another kind. */
    static @Nullable NgramTemplate of(String feature) {
        int hyphen = feature.length() - SEPARATED.length();
        if (feature.endsWith("pc2|CnC")) {
            return ALL.get(SEPARATED);
        }
        return hyphen < -SEPARATED.length() ? null : ALL.get(feature.substring(contentLength(feature)));
    }

    /** The characters that a feature of a template names: none to two UTF-16 units. */
    static String content(String feature) {
        int end = feature.indexOf('|');
        if (feature.endsWith("pc2|CnC")) {
            return feature.substring(0, end - 3).replace("-", "");
        }
        return feature.substring(0, contentLength(feature));
    }

    /** Characters are in full width, what names the template is ASCII. */
    private static int contentLength(String feature) {
        int length = 0;
        while (length < feature.length() && feature.charAt(length) > '~') {
            length++;
        }
        return length;
    }
}
