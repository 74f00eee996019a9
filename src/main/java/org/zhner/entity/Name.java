package org.zhner.entity;

import java.util.ArrayList;
import java.util.List;
import org.zhner.tag.EntityType;
import org.zhner.tag.Mention;
import org.zhner.text.AlignedText;
import org.zhner.text.Span;

/**
 * A mention as it is compared with others.
 *
 * @param mention its index in the article's list
 * @param type what it names
 * @param surface as the article writes it
 * @param normalised the surface in the form that models read
 * @param form canonical, see {@link Form}
 * @param place in UTF-16 units of the normalised text
 * @param section index of its section
 */
record Name(int mention, EntityType type, String surface, String normalised, String form, Span place, int section) {
    static List<Name> of(AlignedText text, List<Mention> mentions) {
        List<Name> names = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            Span place = text.toNormalised(mention.span());
            String normalised = place.in(text.normalised());
            names.add(new Name(
                    names.size(),
                    mention.type(),
                    mention.surface(),
                    normalised,
                    Form.canonical(normalised),
                    place,
                    mention.section()));
        }
        return names;
    }
}
