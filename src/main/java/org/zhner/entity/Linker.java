package org.zhner.entity;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.zhner.lexicon.Knowledge;
import org.zhner.tag.EntityType;

/** Tells which page of the English Wikipedia a cluster of names is about, or that this is not sure. Immutable. */
public final class Linker {
    private final KnownPeople people;
    private final KnownBodies bodies;
    private final DictionaryPages dictionary;
    private final Roles roles = new Roles();

    /**
     * A linker by these sources.
     *
     * @param knowledge comes first
     * @param titles asked for what the table does not know
     */
    public Linker(Knowledge knowledge, Titles titles) {
        KnownThings known = new KnownThings(knowledge);
        this.people = new KnownPeople(known);
        this.bodies = new KnownBodies(known);
        this.dictionary = new DictionaryPages(titles);
    }

    /** The clusters, those linked that are sure by their full names. */
    List<Cluster> byFullName(List<Cluster> clusters, String text) {
        Context context = new Context(text, clusters, roles);
        List<Cluster> linked = linked(clusters, cluster -> sure(cluster, context));
        // Once more, for names that need the countries of what was linked first.
        Context richer = new Context(text, linked, roles);
        return linked(linked, cluster -> sure(cluster, richer));
    }

    /** The clusters, those linked that the rest of the article makes sure. */
    List<Cluster> byContext(List<Cluster> clusters, String text) {
        Context context = new Context(text, clusters, roles);
        return linked(
                clusters,
                cluster -> cluster.type() == EntityType.PERSON
                        ? people.byContext(cluster, context)
                        : sure(cluster, context));
    }

    private Optional<Page> sure(Cluster cluster, Context context) {
        return switch (cluster.type()) {
            case PERSON -> people.byFullName(cluster).or(() -> dictionary.of(cluster));
            case ORGANIZATION, GPE, LOCATION ->
                bodies.has(cluster) ? bodies.of(cluster, context) : dictionary.of(cluster);
            case COUNTRY -> Optional.empty();
        };
    }

    private static List<Cluster> linked(List<Cluster> clusters, Function<Cluster, Optional<Page>> link) {
        return clusters.stream()
                .map(cluster -> cluster.page() != null
                        ? cluster
                        : link.apply(cluster).map(cluster::linkedTo).orElse(cluster))
                .toList();
    }
}
