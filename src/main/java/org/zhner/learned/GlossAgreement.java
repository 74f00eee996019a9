package org.zhner.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhner.tag.Candidate;
import org.zhner.tag.Gloss;
import org.zhner.tag.Resolver;

/**
 * Makes a name and the gloss in brackets after it agree, since they name one thing: of two types the surer one counts for
 * both, and a gloss that was missed is found.
 */
final class GlossAgreement {
    private GlossAgreement() {}

    /**
     * A sentence's names with their glosses.
     *
     * @param names in text order, disjoint
     * @param limit UTF-16 offset of the sentence's end in {@code text}
     */
    static List<Candidate> agree(List<Candidate> names, String text, int limit) {
        List<Candidate> agreed = new ArrayList<>();
        for (int index = 0; index < names.size(); index++) {
            Candidate name = names.get(index);
            Optional<Candidate> gloss = Gloss.after(name, text, limit);
            Candidate next = index + 1 < names.size() ? names.get(index + 1) : null;
            if (gloss.isEmpty()) {
                agreed.add(name);
            } else if (next != null && next.span().equals(gloss.get().span())) {
                boolean nextSurer = next.score() > name.score();
                agreed.add(nextSurer ? name.as(next.type()) : name);
                agreed.add(nextSurer ? next : next.as(name.type()));
                index++;
            } else {
                agreed.add(name);
                agreed.add(gloss.get());
            }
        }
        return Resolver.resolve(agreed);
    }
}
