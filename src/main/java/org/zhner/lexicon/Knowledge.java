package org.zhner.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Public figures, institutions and places by all forms that they are looked up in. Safe for use by many threads. */
public interface Knowledge extends NameTypes {
    /** In what way a form stands for an entry. */
    enum Bearing {
        /** The table has this form, normalised. */
        LISTED,
        /** The table or the English title has this form in another case, with other marks, or with dots. */
        FOLDED,
        /** An institution that many countries have, without its country: 国会 for 美国国会 and 日本国会. */
        GENERIC,
        /** The last part of a person's foreign name. */
        SURNAME
    }

    /** The entries that bear a form in this way, each once, in a fixed order; none if there are none. */
    List<KnowledgeEntry> bearers(Bearing bearing, String form);

    @Override
    default @Nullable NameType typeOf(String surface) {
        return KnowledgeTable.commonType(bearers(Bearing.LISTED, surface));
    }
}
