package org.zhner.learned;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The features of a sentence: for each of its units, what stands there and around it. Training and tagging both read
 * them here, so they cannot differ. Immutable.
 */
public final class Features {
    private final Map<FeatureGroup, Template> templates = new EnumMap<>(FeatureGroup.class);

    /**
     * Features of these groups.
     *
     * @param clusters asked only for what needs them
     */
    Features(Set<FeatureGroup> groups, NameLists lists, Supplier<WordClusters> clusters) {
        for (FeatureGroup group : groups) {
            templates.put(group, template(group, lists, clusters));
        }
    }

    private static Template template(FeatureGroup group, NameLists lists, Supplier<WordClusters> clusters) {
        return switch (group) {
            case CHARACTERS -> new CharacterTemplates();
            case SHAPES -> new ShapeTemplates();
            case WORDS -> new TokenTemplates();
            case LABELS -> new LabelTemplates();
            case CLUSTERS -> new ClusterTemplates();
            case VECTORS -> new VectorTemplates(clusters.get());
            case LISTS -> new ListTemplates(lists);
            case LATIN -> new LatinTemplates();
            case GLOSSES -> new GlossTemplates();
        };
    }

    /** Gives all features of a sentence to {@code sink}, in the same order every time. */
    void of(Evidence sentence, FeatureSink sink) {
        for (Template template : templates.values()) {
            template.read(sentence, sink);
        }
    }

    /** Some of the features. */
    interface Template {
        void read(Evidence sentence, FeatureSink sink);
    }
}
