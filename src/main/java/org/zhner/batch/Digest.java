package org.zhner.batch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.zhner.article.Article;
import org.zhner.article.Reading;
import org.zhner.pipeline.Provenance;

/**
 * SHA-256 of everything that decides what comes out.
 *
 * @param hex 64 lower-case digits
 */
record Digest(String hex) {
    /** Of several strings; where one ends and the next begins counts. */
    static Digest of(String... parts) {
        MessageDigest sha256 = sha256();
        for (String part : parts) {
            add(sha256, part);
        }
        return of(sha256);
    }

    /** Of a run: what tags, and every option that changes a byte of output. */
    static Digest ofRun(Provenance pipeline, List<String> options) {
        MessageDigest sha256 = sha256();
        add(sha256, pipeline.version());
        add(sha256, pipeline.engine());
        pipeline.models().forEach(model -> add(sha256, model.role() + " " + model.sha256()));
        options.forEach(option -> add(sha256, option));
        return of(sha256);
    }

    /** Of a document in this run. */
    Digest of(Reading reading) {
        MessageDigest sha256 = sha256();
        add(sha256, hex);
        if (reading instanceof Reading.Read read) {
            add(sha256, read.article());
        } else if (reading instanceof Reading.Unreadable unreadable) {
            add(sha256, unreadable.id());
            add(sha256, unreadable.uri());
            add(sha256, unreadable.record().toString());
            add(sha256, unreadable.problem().line());
        }
        return of(sha256);
    }

    /** Its first 64 bits. */
    long prefix() {
        return Long.parseUnsignedLong(hex, 0, 16, 16);
    }

    private static void add(MessageDigest sha256, Article article) {
        add(sha256, article.id());
        add(sha256, article.text());
        add(sha256, article.source().toString());
        for (Map.Entry<String, String> field : article.metadata().fields().entrySet()) {
            add(sha256, field.getKey());
            add(sha256, field.getValue());
        }
    }

    private static void add(MessageDigest sha256, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
        sha256.update(bytes);
    }

    private static Digest of(MessageDigest sha256) {
        return new Digest(HexFormat.of().formatHex(sha256.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
