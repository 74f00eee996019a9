package org.zhner.input;

import static org.zhner.input.HostileCase.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Plain text that is none, or hardly. */
final class HostileTexts {
    private static final String NEWS = "甲市圖書館週五開幕，市長到場致詞。";

    private HostileTexts() {}

    static List<HostileCase> cases() {
        byte[] utf8 = Given.utf8(NEWS);
        return List.of(
                file("empty", "a.txt", "", "a!EMPTY_FILE"),
                file("nothing but a byte order mark", "a.txt", "\uFEFF", "a!EMPTY_FILE"),
                file("nothing but white space", "a.txt", " \t\r\n\u3000\n", "a!EMPTY_FILE"),
                file("a million spaces", "a.txt", " ".repeat(1_000_000), "a!EMPTY_FILE"),
                file("nothing but invisible characters", "a.txt", "\u200B\u2060", "a=<200B><2060>"),
                file("zero bytes", "a.txt", "甲\0乙", "a!BINARY_FILE"),
                file("a PDF document called text", "a.txt", "%PDF-1.7\n%\u00E2\u00E3", "a!BINARY_FILE"),
                file("a picture", "a.txt", Given.bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0), "a!BINARY_FILE"),
                file("a program", "a", Given.bytes(0x7F, 'E', 'L', 'F', 2, 1, 1, 0), "a!BINARY_FILE"),
                file("UTF-8 cut in a character", "a.txt", Arrays.copyOf(utf8, utf8.length - 1), "a!ENCODING_UNKNOWN"),
                file(
                        "UTF-8 with a byte that none has",
                        "a.txt",
                        Given.joined(utf8, Given.bytes(0xFF), utf8),
                        "a!ENCODING_UNKNOWN"),
                file(
                        "UTF-8 of half a character",
                        "a.txt",
                        Given.joined(utf8, Given.bytes(0xED, 0xA0, 0x80)),
                        "a!ENCODING_UNKNOWN"),
                file(
                        "UTF-8 that is longer than it need be",
                        "a.txt",
                        Given.joined(utf8, Given.bytes(0xC0, 0xAF)),
                        "a!ENCODING_UNKNOWN"),
                file(
                        "UTF-8 and Big5 in one file",
                        "a.txt",
                        Given.joined(utf8, NEWS.getBytes(Charset.forName("Big5"))),
                        "a!ENCODING_UNKNOWN"),
                file(
                        "French in Latin-1",
                        "a.txt",
                        "Le président a été réélu à Genève".getBytes(StandardCharsets.ISO_8859_1),
                        "a!ENCODING_UNKNOWN"),
                file("Big5", "a.txt", NEWS.getBytes(Charset.forName("Big5")), "a=" + NEWS),
                file("GB18030", "a.txt", NEWS.getBytes(Charset.forName("GB18030")), "a=" + NEWS),
                file(
                        "UTF-16 of an odd number of bytes",
                        "a.txt",
                        Given.bytes(0xFF, 0xFE, 0x32, 0x75, 0x02),
                        "a!UNDECODABLE"),
                file(
                        "UTF-16 with half a character",
                        "a.txt",
                        Given.bytes(0xFF, 0xFE, 0x42, 0xD8, 0x32, 0x75),
                        "a!UNDECODABLE"),
                file("UTF-32", "a.txt", Given.bytes(0xFF, 0xFE, 0, 0, 0x32, 0x75, 0, 0), "a!BINARY_FILE"),
                file("control characters", "a.txt", "\u001B[2J甲\u0007\b\u007F\u009B", "a=<1B>[2J甲<7><8><7F><9B>"),
                file("text turned round", "a.txt", "甲\u202Etxt.exe\u2066乙", "a=甲<202E>txt.exe<2066>乙"),
                file("no characters", "a.txt", "甲\uFFFF\uFDD0\uD83F\uDFFE", "a=甲<FFFF><FDD0><1FFFE>"),
                file("private characters", "a.txt", "\uE000甲\uDBFF\uDFFD", "a=<E000>甲<10FFFD>"),
                file(
                        "a thousand marks on a letter",
                        "a.txt",
                        "e" + "\u0301".repeat(1_000),
                        "a=e\u0301\u0301\u0301\u0301…1001"),
                file("old and odd line ends", "a.txt", "甲\r乙\u0085丙\u2028丁\f", "a=甲<D>乙<85>丙<2028>丁<C>"),
                file("a million times one character", "a.txt", "哈".repeat(1_000_000), "a=哈哈哈哈哈…1000000"),
                file("fifty megabytes without a line end", "a.txt", "哈a".repeat(12_500_000), "a=哈a哈a哈…25000000"),
                file("a page called text", "a.txt", "<html><p>甲</p></html>", "a=<html><p>甲</p></html>"),
                file("more than a document may have", "a.txt", NEWS, "a!FILE_TOO_LARGE")
                        .with(new Limits(20, 20, 20, 1 << 20, 50, 4)));
    }
}
