package org.zhner.input;

import static org.zhner.input.HostileCase.file;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;

/** JSON Lines and tables that are none, or hardly. */
final class HostileRecords {
    private static final String GOOD = "{\"id\":\"z\",\"text\":\"乙\"}\n";

    private HostileRecords() {}

    static List<HostileCase> cases() {
        return List.of(
                lines("half a character in an escape", "{\"text\":\"甲\\ud842\"}", "a#1!LONE_SURROGATE"),
                lines("half a character in a field", "{\"text\":\"甲\",\"m\":[\"\\udfb7\"]}", "a#1!LONE_SURROGATE"),
                lines("a zero character in an escape", "{\"text\":\"甲\\u0000\"}", "a#1=甲<0>"),
                lines("deep JSON", "{\"text\":\"甲\",\"m\":" + "[".repeat(100_000), "a#1!JSON_TOO_DEEP"),
                lines("two fields of one name", "{\"text\":\"甲\",\"text\":\"丙\"}", "a#1!JSON_BROKEN"),
                lines("a record that was cut", "{\"text\":\"甲", "a#1!JSON_BROKEN"),
                lines("numbers that JSON has not", "{\"text\":\"甲\",\"m\":NaN}", "a#1!JSON_BROKEN"),
                lines("a list for a record", "[\"甲\"]", "a#1!JSON_NOT_OBJECT"),
                lines("text that is no string", "{\"text\":{\"a\":1},\"id\":7}", "7!TEXT_NOT_STRING"),
                lines("a record without text", "{\"Text\":\"甲\"}", "a#1!TEXT_MISSING"),
                lines("an empty text", "{\"text\":\"\\n\"}", "a#1!EMPTY_TEXT"),
                lines("an id that leads elsewhere", "{\"id\":\"../../x\",\"text\":\"甲\"}", "../../x=甲"),
                lines("an id that moves the cursor", "{\"id\":\"\\u001b[2J\\n\",\"text\":\"甲\"}", "\u001B[2J\n=甲"),
                lines(
                        "an id of a thousand digits",
                        "{\"id\":" + "9".repeat(1_000) + ",\"text\":\"甲\"}",
                        "9".repeat(1_000) + "=甲"),
                file(
                        "ids that are there already",
                        "a.jsonl",
                        "{\"id\":\"z\",\"text\":\"甲\"}\n{\"id\":\"z~2\",\"text\":\"丙\"}\n" + GOOD,
                        "z=甲",
                        "z~2=丙",
                        "z~3=乙"),
                lines(
                        "an indented object",
                        "{\n \"text\": \"甲\"\n}",
                        "a#1!JSON_BROKEN",
                        "a#2!JSON_NOT_OBJECT",
                        "a#3!JSON_BROKEN"),
                lines("a byte order mark and DOS line ends", "\uFEFF{\"text\":\"甲\"}\r\n\r\n\r", "a#1=甲"),
                file("lines and no record", "a.jsonl", "\n \n\t\r\n", "a!EMPTY_FILE"),
                file(
                        "a record that is not UTF-8",
                        "a.jsonl",
                        Given.joined(Given.utf8("{\"text\":\""), Given.bytes(0xA4, 0xA4), Given.utf8("\"}\n" + GOOD)),
                        "a#1!UNDECODABLE",
                        "z=乙"),
                file(
                                "a record over the limit",
                                "a.jsonl",
                                "{\"text\":\"" + "甲".repeat(99) + "\"}\n" + GOOD,
                                "a#1!RECORD_TOO_LARGE",
                                "z=乙")
                        .with(new Limits(64, 64, 64, 1 << 20, 50, 4)),
                file("a picture called JSON Lines", "a.jsonl", Given.bytes(0xFF, 0xD8, 0xFF, 0xE0), "a!BINARY_FILE"),
                file("a quote that is never closed", "a.csv", "id,text\n1,甲\n2,\"乙\n3,丙\n", "1=甲", "a#3!CSV_BROKEN"),
                file(
                                "a quote that takes too much",
                                "a.csv",
                                "id,text\n1,\"" + "甲\n".repeat(90_000),
                                "a#2!RECORD_TOO_LARGE")
                        .with(new Limits(100_000, 100_000, 64, 1 << 20, 50, 4)),
                file("words after a quote", "a.csv", "id,text\n1,\"甲\" 乙\n2,丙\n", "a#2!CSV_BROKEN"),
                file(
                        "too few fields and too many",
                        "a.csv",
                        "id,text,x\n1,甲\n2,乙,,\n3,丙,\n",
                        "1!FIELDS_MISMATCH",
                        "2!FIELDS_MISMATCH",
                        "3=丙"),
                file("a table without the text", "a.csv", "id,body\n1,甲\n", "a!COLUMN_MISSING"),
                file("two columns of one name", "a.csv", "text,text\n甲,乙\n", "a!COLUMN_TWICE"),
                file("columns and no record", "a.csv", "id,text\n", "a!EMPTY_FILE"),
                file("an empty table", "a.csv", "", "a!EMPTY_FILE"),
                file("a table of zero bytes", "a.csv", "\0\0\0\0", "a!BINARY_FILE"),
                file(
                        "line ends and quotes in fields",
                        "a.csv",
                        "text,id\r\n\"甲\r\n\"\"乙\"\"\",1\r\n",
                        "1=甲<D><A>\"乙\""),
                file("a formula", "a.csv", "id,text\n=cmd|' /C calc'!A0,@SUM(甲)\n", "=cmd|' /C calc'!A0=@SUM(甲)"),
                file("a field of white space", "a.csv", "id,text\n1,\" \"\n2,乙\n", "1!EMPTY_TEXT", "2=乙"),
                file(
                        "a table in GB18030",
                        "a.csv",
                        "id,text\n1,甲市图书馆周五开幕\n".getBytes(Charset.forName("GB18030")),
                        "1=甲市图书馆周五开幕"),
                file(
                        "a table that changes its charset",
                        "a.csv",
                        Given.joined(
                                Given.utf8("id,text\n1," + "甲".repeat(70_000) + "\n2,乙\n3,"),
                                Given.bytes(0xA4, 0xA4),
                                Given.utf8("\n4,丙\n")),
                        "1=甲甲甲甲甲…70000",
                        "2=乙",
                        "a#4!UNDECODABLE"),
                file("quotes in fields between tabs", "a.tsv", "id\ttext\n1\t\"甲\" 乙\n2\t\"丙\n", "1=\"甲\" 乙", "2=\"丙"));
    }

    /** These lines, and after them one that is good. */
    private static HostileCase lines(String name, String lines, String... expected) {
        String[] all = Arrays.copyOf(expected, expected.length + 1);
        all[expected.length] = "z=乙";
        return file(name, "a.jsonl", lines + "\n" + GOOD, all);
    }
}
