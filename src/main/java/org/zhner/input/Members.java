package org.zhner.input;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhner.article.Reading;
import org.zhner.packing.Budget;

/** Makes steps of an archive's members: those that are hidden or not asked for are passed over. */
final class Members {
    private final Item archive;
    private final int layers;
    private final Opening opening;
    private final Budget.Tally tally;
    private boolean hasPassedOver;

    /**
     * Members of {@code archive}.
     *
     * @param layers so many packings are around the archive
     */
    Members(Item archive, int layers, Opening opening) {
        this.archive = archive;
        this.layers = layers;
        this.opening = opening;
        this.tally = archive.budget().new Tally();
    }

    /** Whether the archive must not be read on: a member was a bomb, and says so. */
    boolean isSpent() {
        return archive.budget().isSpent();
    }

    InputName origin(String name) {
        return archive.origin().member(name);
    }

    /** The step into the member {@code name}; null if it is passed over. */
    Contents.@Nullable Step step(String name, Item.Source bytes) {
        Globs globs = opening.options().globs();
        boolean isWanted = NameEndings.isArchive(name) ? globs.admitsContainer(name) : globs.admitsFile(name);
        if (NameEndings.isHidden(name) || !isWanted) {
            hasPassedOver = true;
            return null;
        }
        Item item = archive.member(origin(name), () -> tally.watch(bytes.open()), layers);
        return new Contents.Step.Within(new ItemContents(item, opening));
    }

    /** What to say if the archive gave nothing: that it has no members, unless it has, and none was asked for. */
    Optional<Reading> ifNothing() {
        return hasPassedOver
                ? Optional.empty()
                : Optional.of(Opening.reading(
                        archive.origin(),
                        InputProblems.nothingFound(archive.origin().uri(), "an archive")));
    }
}
