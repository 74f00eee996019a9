package org.zhner.model;

/**
 * Stands for a string by 64 bits, and can be joined to others as the string itself could, without building it.
 *
 * <p>The value is a polynomial over UTF-16 units, modulo 2^64: that of {@code ab} is that of {@code a} times the weight
 * of {@code b}, plus that of {@code b}. Two strings that differ share a value with a probability of about 2^-64; among
 * the features and words of the models none do, which the builders check.
 *
 * @param value the polynomial
 * @param weight the polynomial's base to the power of the string's length
 */
public record Fingerprint(long value, long weight) {
    /** Odd, so that no power of it vanishes; its bits are those of the golden ratio. */
    private static final long BASE = 0x9E3779B97F4A7C15L;

    /** Of the empty string. */
    public static final Fingerprint EMPTY = new Fingerprint(0, 1);

    public static Fingerprint of(CharSequence text) {
        return of(text, 0, text.length());
    }

    /** Of the units from {@code begin} until {@code end}. */
    public static Fingerprint of(CharSequence text, int begin, int end) {
        long value = 0;
        long weight = 1;
        for (int at = begin; at < end; at++) {
            value = append(value, text.charAt(at));
            weight *= BASE;
        }
        return new Fingerprint(value, weight);
    }

    /** The value of a string with value {@code left} and {@code unit} after it. */
    public static long append(long left, char unit) {
        return left * BASE + unit + 1;
    }

    /** The value of a longer string: one with value {@code left}, followed by this one. */
    public long after(long left) {
        return left * weight + value;
    }

    /** Of this string followed by {@code right}. */
    public Fingerprint then(Fingerprint right) {
        return new Fingerprint(right.after(value), weight * right.weight);
    }
}
