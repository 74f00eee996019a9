package org.zhner.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.zhner.entity.Clusters.Pair;
import org.zhner.tag.EntityType;

/**
 * Finds short forms of names that the article also gives in full: 卡尼 of 马克·卡尼, 曼城 of 曼城队, FBI. A short form
 * that fits several full ones is none of them.
 */
final class ShortForms {
    private static final List<String> BODIES =
            List.of("股份有限公司", "有限公司", "公司", "集团", "俱乐部", "队", "电视台", "报", "新闻网", "大学");
    private static final List<String> PLACES = List.of("市", "省", "县", "郡", "区", "镇", "州", "岛");

    private ShortForms() {}

    static List<Pair> pairs(List<Cluster> clusters) {
        List<Set<String>> forms = clusters.stream().map(Cluster::forms).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int index = 0; index < clusters.size(); index++) {
            int fuller = fuller(index, clusters, forms);
            if (fuller >= 0) {
                pairs.add(new Pair(fuller, index));
            }
        }
        return pairs;
    }

    /** The only cluster that gives the names of another in full; -1 if there is none, or several. */
    private static int fuller(int index, List<Cluster> clusters, List<Set<String>> forms) {
        Cluster shorter = clusters.get(index);
        if (isFull(forms.get(index), shorter.type())) {
            return -1;
        }
        int fuller = -1;
        for (int other = 0; other < clusters.size(); other++) {
            if (other != index
                    && !shorter.contradicts(clusters.get(other))
                    && isShort(forms.get(index), forms.get(other), shorter.type())) {
                if (fuller >= 0) {
                    return -1;
                }
                fuller = other;
            }
        }
        return fuller;
    }

    /** Whether a person is named by several parts; three characters may be a foreign surname as well. */
    private static boolean isFull(Set<String> forms, EntityType type) {
        return type == EntityType.PERSON
                && forms.stream().anyMatch(form -> Form.parts(form).size() > 1);
    }

    private static boolean isShort(Set<String> forms, Set<String> fuller, EntityType type) {
        for (String form : forms) {
            for (String full : fuller) {
                if (isShort(form, full, type)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isShort(String form, String full, EntityType type) {
        if (form.length() >= full.length()) {
            return false;
        }
        return switch (type) {
            case PERSON -> isShortPerson(form, full);
            case ORGANIZATION -> isShortBody(form, full);
            case GPE, LOCATION -> PLACES.stream().anyMatch(word -> full.equals(form + word)) && form.length() > 1;
            case COUNTRY -> false;
        };
    }

    private static boolean isShortPerson(String form, String full) {
        if (Form.isLatin(full)) {
            return Form.folded(Form.lastPart(full)).equals(Form.folded(form)) || endsInParts(form, full, " ");
        }
        if (full.indexOf('·') > 0) {
            return Form.lastPart(full).equals(form) || endsInParts(form, full, "·");
        }
        return Form.isChinesePerson(full)
                ? Form.isSurname(form) && full.startsWith(form)
                : form.length() >= 2 && full.length() - form.length() >= 2 && full.endsWith(form);
    }

    private static boolean endsInParts(String form, String full, String separator) {
        return form.contains(separator)
                && full.toLowerCase(Locale.ROOT).endsWith(separator + form.toLowerCase(Locale.ROOT));
    }

    private static boolean isShortBody(String form, String full) {
        return (form.length() > 1 && BODIES.stream().anyMatch(word -> full.equals(form + word)))
                || Initials.match(form, full);
    }
}
