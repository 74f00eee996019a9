package org.zhner.write;

import java.util.Arrays;
import org.zhner.pipeline.TaggedArticle;

/** Which entity each mention belongs to. */
final class MentionOwners {
    private MentionOwners() {}

    /**
     * For each mention the index of its entity.
     *
     * @throws IllegalArgumentException if a mention belongs to no entity, or to two
     */
    static int[] of(TaggedArticle tagged) {
        int[] entityOf = new int[tagged.mentions().size()];
        Arrays.fill(entityOf, -1);
        for (int entity = 0; entity < tagged.entities().size(); entity++) {
            for (int mention : tagged.entities().get(entity).mentions()) {
                if (entityOf[mention] >= 0) {
                    throw new IllegalArgumentException("mention " + mention + " belongs to two entities");
                }
                entityOf[mention] = entity;
            }
        }
        for (int mention = 0; mention < entityOf.length; mention++) {
            if (entityOf[mention] < 0) {
                throw new IllegalArgumentException("mention " + mention + " belongs to no entity");
            }
        }
        return entityOf;
    }
}
