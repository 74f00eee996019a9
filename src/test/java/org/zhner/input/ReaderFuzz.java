package org.zhner.input;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;

/** Any bytes under any name: text, page, records, table, archive, packed or not. */
final class ReaderFuzz {
    private static final String[] NAMES = {
        "-",
        "a.txt",
        "a.html",
        "a.jsonl",
        "a.csv",
        "a.tsv",
        "a.zip",
        "a.tar",
        "a.tar.gz",
        "a.tar.zst",
        "a.docx",
        "a.txt.gz"
    };

    private static final Limits LIMITS = new Limits(1 << 18, 1 << 18, 1 << 20, 1 << 20, 200, 4);

    private static final ArticleReader READER = new ArticleReader(ReadingOptions.DEFAULT, LIMITS);

    /** The first byte chooses the name, the others are the file. */
    @FuzzTest(maxDuration = "10m")
    void everyInputGivesReadings(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        String name = NAMES[(bytes[0] & 0xFF) % NAMES.length];
        byte[] file = Arrays.copyOfRange(bytes, 1, bytes.length);
        Input input = new Input.Stream(new ByteArrayInputStream(file), name);
        try (Readings readings = READER.read(List.of(input))) {
            ReadingInvariants.check(readings);
        }
    }
}
