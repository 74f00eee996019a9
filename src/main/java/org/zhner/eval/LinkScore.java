package org.zhner.eval;

import java.util.OptionalDouble;

/**
 * How many names that were found right have a link that can be judged, and how many of these links hold.
 *
 * @param names found right, and gold knows something about them
 * @param linked of these, with a link that can be judged
 * @param supported of these, with a link that agrees with gold: the English sentence bears its title out as {@link
 *     EnglishTitle} tells, or code and title are gold's
 * @param partly of {@code linked}, not supported, but some word of the title stands in the English sentence, as with a
 *     surname alone
 */
public record LinkScore(int names, int linked, int supported, int partly) {
    public static final LinkScore NONE = new LinkScore(0, 0, 0, 0);

    /** The share of names with a link; empty if there are no names. */
    public OptionalDouble coverage() {
        return Counts.share(linked, names);
    }

    /** The share of links that are supported; empty if there are no links. */
    public OptionalDouble precision() {
        return Counts.share(supported, linked);
    }

    /** The share of links that are supported at least partly; empty if there are no links. */
    public OptionalDouble lenientPrecision() {
        return Counts.share(supported + partly, linked);
    }

    LinkScore plus(LinkScore other) {
        return new LinkScore(
                names + other.names, linked + other.linked, supported + other.supported, partly + other.partly);
    }
}
