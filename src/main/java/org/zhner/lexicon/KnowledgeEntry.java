package org.zhner.lexicon;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A public figure, institution or place: one row of {@code knowledge.tsv}. Forms are as written there, not normalised.
 *
 * @param type what kind of thing
 * @param zhCn mainland form; empty if there is none
 * @param zhTw Taiwan form; empty if there is none
 * @param zhHk Hong Kong form; empty if there is none
 * @param aliases other forms, also Latin ones
 * @param english title of its English Wikipedia page
 * @param country ISO 3166-1 alpha-2, INT for international bodies, or empty
 * @param role what it is or does, in English; may be empty
 * @param active years as 2009, 2009- or 2009-2017; may be empty
 */
public record KnowledgeEntry(
        NameType type,
        String zhCn,
        String zhTw,
        String zhHk,
        List<String> aliases,
        String english,
        String country,
        String role,
        String active) {
    public KnowledgeEntry {
        aliases = List.copyOf(aliases);
    }

    /** Every form, each once, regional forms first. */
    public Set<String> forms() {
        Set<String> forms = new LinkedHashSet<>(List.of(zhCn, zhTw, zhHk));
        forms.addAll(aliases);
        forms.remove("");
        return forms;
    }
}
