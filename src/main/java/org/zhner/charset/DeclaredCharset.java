package org.zhner.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The charset that a page names near its beginning. */
final class DeclaredCharset {
    /** Browsers look no further than 1,024 bytes; pages put scripts before it. */
    private static final int REACH = 8_192;

    private static final Pattern CHARSET = Pattern.compile(
            "<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9][A-Za-z0-9._:-]{1,40})", Pattern.CASE_INSENSITIVE);

    private DeclaredCharset() {}

    /** What {@code page} says, taken as browsers take it: the wider charset of those that share a name. */
    static Optional<Charset> of(byte[] page) {
        String head = new String(page, 0, Math.min(page.length, REACH), StandardCharsets.ISO_8859_1);
        Matcher matcher = CHARSET.matcher(head);
        return matcher.find() ? named(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static Optional<Charset> named(String name) {
        return switch (name) {
            case "gb2312", "gbk", "x-gbk", "gb_2312-80", "gb18030" -> Optional.of(CharsetDetector.GB18030);
            case "big5", "big5-hkscs", "x-x-big5", "cn-big5" -> Optional.of(CharsetDetector.BIG5);
            default ->
                Charset.isSupported(name)
                        ? Optional.of(Charset.forName(name)).filter(DeclaredCharset::readsItself)
                        : Optional.empty();
        };
    }

    /** Whether the declaration could be read in that charset, as it could not in UTF-16 or EBCDIC. */
    private static boolean readsItself(Charset charset) {
        return new String("<meta".getBytes(StandardCharsets.US_ASCII), charset).equals("<meta");
    }
}
