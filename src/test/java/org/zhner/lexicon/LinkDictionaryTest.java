package org.zhner.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LinkDictionaryTest {
    @TempDir
    private Path folder;

    @Test
    void givesTheTitleOfAForm() throws IOException {
        LinkDictionary links = write(Map.of("丹麦", "Denmark", "丹麥", "Denmark", "奥斯陆", "Oslo", "鋩", "Ōtsu, Shiga"));
        assertThat(links.title("丹麦")).contains("Denmark");
        assertThat(links.title("丹麥")).contains("Denmark");
        assertThat(links.title("奥斯陆")).contains("Oslo");
        assertThat(links.title("鋩")).contains("Ōtsu, Shiga");
        assertThat(links.title("丹")).isEmpty();
        assertThat(links.title("")).isEmpty();
        assertThat(links.size()).isEqualTo(4);
    }

    @Test
    void keepsTitlesApartOverManyBlocks() throws IOException {
        Map<String, String> entries = new TreeMap<>();
        for (int index = 0; index < 1_000; index++) {
            entries.put("form" + index, "Title " + Integer.toBinaryString(index) + " é😀".repeat(index % 7));
        }
        entries.put("long", "L".repeat(300));
        entries.put("longer", "L".repeat(300) + "ong".repeat(100));
        entries.put("empty", "");
        LinkDictionary links = write(entries);
        entries.forEach((form, title) -> assertThat(links.title(form)).contains(title));
        entries.values().forEach(title -> assertThat(links.hasTitle(title)).isTrue());
        assertThat(links.hasTitle("Title 2")).isFalse();
        assertThat(links.hasTitle("~ after all")).isFalse();
    }

    @Test
    void refusesAFormTwice() {
        LinkDictionaryWriter writer = new LinkDictionaryWriter();
        writer.add("丹麦", "Denmark");
        writer.add("丹麦", "Danish people");
        assertThatThrownBy(writer::finish).isInstanceOf(IllegalArgumentException.class);
    }

    private LinkDictionary write(Map<String, String> entries) throws IOException {
        LinkDictionaryWriter writer = new LinkDictionaryWriter();
        entries.forEach(writer::add);
        Path file = folder.resolve("links.table");
        writer.finish().writeTo(file);
        return LinkDictionary.open(file);
    }
}
