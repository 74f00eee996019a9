package org.zhner.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhner.tag.EntityType;

/**
 * Names that are known to name one thing; an entity in the making.
 *
 * @param type of all of them
 * @param names in text order, at least one
 * @param countries links of a country; empty for what is none, or may be several
 * @param page what it was linked to; null while that is open
 */
record Cluster(
        EntityType type,
        List<Name> names,
        List<Link> countries,
        @Nullable Page page) {
    Cluster {
        names = names.stream().sorted(Comparator.comparingInt(Name::mention)).toList();
        countries = List.copyOf(countries);
    }

    /** Its canonical forms, each once, in text order. */
    Set<String> forms() {
        Set<String> forms = new LinkedHashSet<>();
        names.forEach(name -> forms.add(name.form()));
        return forms;
    }

    Cluster linkedTo(Page other) {
        return new Cluster(type, names, countries, other);
    }

    /** Both together; the surer of their pages. */
    Cluster and(Cluster other) {
        List<Name> all = new ArrayList<>(names);
        all.addAll(other.names);
        Page surer = page == null || (other.page != null && other.page.score() > page.score()) ? other.page : page;
        return new Cluster(type, all, countries.isEmpty() ? other.countries : countries, surer);
    }

    /** Whether something sure keeps them apart: another type, code or title. */
    boolean contradicts(Cluster other) {
        boolean code = !countries.isEmpty() && !other.countries.isEmpty() && !countries.equals(other.countries);
        return type != other.type
                || code
                || (page != null && other.page != null && !page.title().equals(other.page.title()));
    }
}
