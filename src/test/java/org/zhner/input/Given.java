package org.zhner.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.zhner.article.Article;
import org.zhner.article.Reading;
import org.zhner.problem.Problem;
import org.zhner.records.TableColumns;

/** Reads bytes in tests as if they came on standard input. */
final class Given {
    private Given() {}

    static Input input(byte[] bytes) {
        return new Input.Stream(new ByteArrayInputStream(bytes), "-");
    }

    static List<Reading> text(Input input, Optional<Charset> encoding) {
        return read(new ReadingOptions(InputFormat.TEXT, encoding, Globs.ALL, TableColumns.Wanted.USUAL), input);
    }

    static Article article(byte[] bytes) {
        return article(only(text(input(bytes), Optional.empty())));
    }

    static Article article(byte[] bytes, String encoding) {
        return article(only(text(input(bytes), Optional.of(Charset.forName(encoding)))));
    }

    static Problem problem(byte[] bytes) {
        return problem(only(text(input(bytes), Optional.empty())));
    }

    static Problem problem(byte[] bytes, String encoding) {
        return problem(only(text(input(bytes), Optional.of(Charset.forName(encoding)))));
    }

    static List<Reading> jsonLines(String lines) {
        return jsonLines(input(lines.getBytes(StandardCharsets.UTF_8)));
    }

    static List<Reading> jsonLines(Input input) {
        return read(ReadingOptions.DEFAULT.with(InputFormat.JSONL), input);
    }

    static List<Reading> read(ReadingOptions options, Input... inputs) {
        return all(new ArticleReader(options).read(List.of(inputs)));
    }

    static List<Reading> all(Readings readings) {
        List<Reading> all = new ArrayList<>();
        try (readings) {
            readings.forEachRemaining(all::add);
        }
        return all;
    }

    static Reading only(List<Reading> readings) {
        assertThat(readings).hasSize(1);
        return readings.get(0);
    }

    static Article article(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).article();
    }

    static Reading.Unreadable unreadable(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Unreadable.class);
        return (Reading.Unreadable) reading;
    }

    static Problem problem(Reading reading) {
        return unreadable(reading).problem();
    }

    static byte[] bytes(int... units) {
        byte[] bytes = new byte[units.length];
        for (int at = 0; at < units.length; at++) {
            bytes[at] = (byte) units[at];
        }
        return bytes;
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return out.toByteArray();
    }

    /** A stream that gives {@code bytes} and then fails. */
    static Input failing(byte[] bytes, IOException failure) {
        InputStream stream = new InputStream() {
            private int next;

            @Override
            public int read() throws IOException {
                if (next == bytes.length) {
                    throw failure;
                }
                return bytes[next++] & 0xFF;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                if (length == 0) {
                    return 0;
                }
                buffer[offset] = (byte) read();
                return 1;
            }
        };
        return new Input.Stream(stream, "-");
    }
}
