package org.zhner.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.zhner.article.Layout;
import org.zhner.lexicon.UserEntry;
import org.zhner.lexicon.UserLink;
import org.zhner.tag.EntityType;
import org.zhner.tag.Mention;
import org.zhner.tag.UserNames;
import org.zhner.text.AlignedText;

/**
 * Gives entities the names and links of the user's lexicon, after they were made of mentions by whatever rules.
 *
 * <p>Mentions whose entries say the same (type, name, links) are one entity, and those whose entries differ are never
 * one. Other mentions follow the entity that they were put in, if only one identity was found there. A user's name
 * replaces the entity's, which stays as an alias; a user's links replace all others.
 */
public final class UserIdentities {
    private final UserNames names;
    private final UnaryOperator<String> simplify;

    /**
     * The identities of {@code names}.
     *
     * @param simplify brings a name into Simplified characters
     */
    public UserIdentities(UserNames names, UnaryOperator<String> simplify) {
        this.names = names;
        this.simplify = simplify;
    }

    /** {@code entities} as the user's entries have them, the most salient first. */
    public List<Entity> apply(AlignedText text, Layout layout, List<Mention> mentions, List<Entity> entities) {
        List<@Nullable UserEntry<EntityType>> entries = new ArrayList<>(mentions.size());
        mentions.forEach(mention -> entries.add(names.entryOf(text, mention)));
        if (entries.stream().noneMatch(UserIdentities::tells)) {
            return entities;
        }
        Map<Identity, Group> known = new LinkedHashMap<>();
        List<Group> groups = new ArrayList<>();
        entities.forEach(entity -> sort(entity, entries, known, groups));
        groups.addAll(known.values());
        List<Name> all = Name.of(text, mentions);
        Salience salience = new Salience(layout, all);
        return groups.stream()
                .map(group -> group.entity(all, salience))
                .sorted(Consolidator.ORDER)
                .toList();
    }

    private static boolean tells(@Nullable UserEntry<EntityType> entry) {
        return entry != null && entry.hasIdentity();
    }

    /** Shares an entity's mentions out among the identities that its mentions bear and, if need be, a rest. */
    private void sort(
            Entity entity,
            List<@Nullable UserEntry<EntityType>> entries,
            Map<Identity, Group> known,
            List<Group> rests) {
        Set<Group> borne = new LinkedHashSet<>();
        Group rest = new Group(entity);
        for (int mention : entity.mentions()) {
            UserEntry<EntityType> entry = entries.get(mention);
            if (entry == null || !entry.hasIdentity()) {
                rest.mentions.add(mention);
                continue;
            }
            Group group = known.computeIfAbsent(identity(entry), i -> new Group(entity));
            group.learn(entry);
            group.mentions.add(mention);
            borne.add(group);
        }
        if (borne.size() == 1) {
            borne.forEach(only -> only.mentions.addAll(rest.mentions));
        } else if (!rest.mentions.isEmpty()) {
            rests.add(rest);
        }
    }

    /** Equal links are one thing whatever it is called; without links a name in either script tells. */
    private Identity identity(UserEntry<EntityType> entry) {
        return new Identity(entry.type(), entry.links().isEmpty() ? simplify.apply(entry.name()) : "", entry.links());
    }

    private static Link link(UserLink link) {
        Link.Scheme scheme = Arrays.stream(Link.Scheme.values())
                .filter(known -> known.code().equals(link.scheme()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no scheme " + link.scheme()));
        return new Link(scheme, link.id(), link.label(), OptionalDouble.empty());
    }

    /** What a user says of a thing, as far as it tells it from others. */
    private record Identity(EntityType type, String name, List<UserLink> links) {}

    /** An entity in the making, out of the mentions of one or several. */
    private final class Group {
        private final Entity first;
        private final List<Integer> mentions = new ArrayList<>();
        private String name = "";
        private List<Link> links = List.of();

        private Group(Entity first) {
            this.first = first;
        }

        private void learn(UserEntry<EntityType> entry) {
            name = name.isEmpty() ? entry.name() : name;
            links = entry.links().stream().map(UserIdentities::link).toList();
        }

        private Entity entity(List<Name> all, Salience salience) {
            mentions.sort(Comparator.naturalOrder());
            List<Name> own = mentions.stream().map(all::get).toList();
            Set<String> aliases = new LinkedHashSet<>();
            own.forEach(mention -> aliases.add(mention.surface()));
            String called = name.isEmpty() ? ownName(aliases) : name;
            aliases.remove(called);
            return new Entity(
                    first.type(),
                    called,
                    called.equals(first.name()) ? first.nameHans() : simplify.apply(called),
                    links.isEmpty() ? first.nameEn() : Consolidator.nameEn(first.type(), links),
                    List.copyOf(aliases),
                    salience.of(own),
                    salience.counts(own),
                    mentions,
                    links.isEmpty() ? first.links() : links);
        }

        /** The entity's name, or the longest surface if the name went to another with its mention. */
        private String ownName(Set<String> surfaces) {
            return surfaces.contains(first.name())
                    ? first.name()
                    : surfaces.stream()
                            .max(Comparator.comparingInt(String::length))
                            .orElseThrow();
        }
    }
}
