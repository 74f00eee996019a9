package org.zhner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhner.article.Reading;
import org.zhner.input.ArticleReader;
import org.zhner.input.Input;
import org.zhner.input.ReadingOptions;

class InputFeedTest {
    @TempDir
    private Path folder;

    @Test
    void aFileThatVanishesDuringTheRunIsOneFailedDocument() throws IOException {
        List<Input> inputs = new ArrayList<>();
        for (String name : List.of("a", "b", "c")) {
            inputs.add(new Input.File(Files.writeString(folder.resolve(name + ".txt"), "丹麥"), name));
        }
        List<Reading> readings = new ArrayList<>();
        new InputFeed(new ArticleReader(ReadingOptions.DEFAULT), inputs).forEach(reading -> {
            readings.add(reading);
            remove("b.txt");
        });

        assertThat(readings).hasSize(3);
        assertThat(readings.get(0)).isInstanceOf(Reading.Read.class);
        assertThat(readings.get(1))
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class,
                        gone -> assertThat(gone.problem().code()).isEqualTo("FILE_MISSING"));
        assertThat(readings.get(2)).isInstanceOf(Reading.Read.class);
    }

    private void remove(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
