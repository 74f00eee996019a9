package org.zhner.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhner.lexicon.KnowledgeEntry;
import org.zhner.lexicon.KnowledgeTable;
import org.zhner.lexicon.Lexicon;
import org.zhner.lexicon.Match;
import org.zhner.lexicon.NameType;
import org.zhner.lexicon.SafeName;
import org.zhner.segment.Sentence;
import org.zhner.text.Span;

/** Finds the names of the knowledge table that are distinctive enough to be sure without a model's word. */
final class KnownNames {
    /** Share of such matches that are right in the training text; see {@link SafeName}. */
    private static final double SCORE = 0.9;

    private final Lexicon<NameType> safe;
    private final KnowledgeTable table;

    KnownNames(KnowledgeTable table) {
        this.table = table;
        Map<String, NameType> safeNames = new HashMap<>();
        table.names().forEach((surface, bearers) -> {
            List<KnowledgeEntry> meanings = KnowledgeTable.named(bearers);
            NameType type = meanings.isEmpty() ? null : SafeName.typeOf(surface, meanings);
            if (type != null) {
                safeNames.put(surface, type);
            }
        });
        this.safe = Lexicon.of(safeNames);
    }

    /** The safe names in {@code sentence}, in text order, disjoint. */
    List<Candidate> in(String text, Sentence sentence) {
        List<Candidate> found = new ArrayList<>();
        int limit = sentence.normalised().end();
        int at = sentence.normalised().begin();
        while (at < limit) {
            Match<NameType> match = safe.longestAt(text, at, limit);
            if (match == null || SafeName.cutsWord(text, at, match.end())) {
                at++;
                continue;
            }
            if (SafeName.standsAlone(text, at, match.end(), match.value())) {
                found.add(new Candidate(new Span(at, match.end()), type(match.value()), Origin.LEXICON, SCORE));
            }
            at = match.end();
        }
        return found;
    }

    /** The type of {@code surface} if the table has it with one type only, safe or not; otherwise null. */
    @Nullable
    EntityType typeOf(String surface) {
        NameType listed = table.typeOf(surface);
        return listed == null ? null : type(listed);
    }

    private static EntityType type(NameType type) {
        return switch (type) {
            case PERSON -> EntityType.PERSON;
            case ORGANIZATION -> EntityType.ORGANIZATION;
            case GPE -> EntityType.GPE;
            case LOCATION -> EntityType.LOCATION;
        };
    }
}
