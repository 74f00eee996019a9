package org.zhner.packing;

import java.nio.charset.StandardCharsets;
import org.zhner.charset.TextDecoder;

/** What members of archives are called. Programs for Windows write names in the charset of their own country. */
public final class MemberNames {
    private MemberNames() {}

    /** A name of unknown charset: UTF-8, Big5-HKSCS or GB18030 if it looks like one, else byte by byte. */
    public static String decode(byte[] name) {
        return TextDecoder.guess(name).orElseGet(() -> new String(name, StandardCharsets.ISO_8859_1));
    }

    /** A name that was decoded byte by byte, unless some character shows that it was not. */
    public static String decode(String latin1) {
        return latin1.chars().allMatch(unit -> unit < 0x100)
                ? decode(latin1.getBytes(StandardCharsets.ISO_8859_1))
                : latin1;
    }
}
