package org.zhner.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhner.article.Article;
import org.zhner.article.Reading;
import org.zhner.article.Surrogates;
import tools.jackson.databind.json.JsonMapper;

/** What holds for the readings of any inputs. */
final class ReadingInvariants {
    private static final JsonMapper JSON = new JsonMapper();

    private ReadingInvariants() {}

    /** Reads to the end: there is a reading, ids differ, and everything can be written as JSON in UTF-8. */
    static List<Reading> check(Readings readings) {
        Set<String> ids = new HashSet<>();
        List<Reading> all = new ArrayList<>();
        readings.forEachRemaining(reading -> {
            all.add(reading);
            String id =
                    reading instanceof Reading.Read read ? check(read.article()) : check((Reading.Unreadable) reading);
            requireWellFormed(id);
            if (id.isEmpty() || !ids.add(id)) {
                throw new AssertionError("the id is not its own: " + id);
            }
        });
        assertThat(all).isNotEmpty();
        return all;
    }

    private static String check(Article article) {
        assertThat(article.text()).isNotBlank();
        requireWellFormed(article.source().uri());
        article.metadata().fields().forEach((name, value) -> {
            requireWellFormed(name);
            requireWellFormed(value);
            JSON.readTree(value);
        });
        return article.id();
    }

    private static String check(Reading.Unreadable unreadable) {
        requireWellFormed(unreadable.uri());
        requireWellFormed(unreadable.problem().line());
        assertThat(unreadable.problem().line()).doesNotContain("\n", "\u0000", "\u001B", "\u202E");
        return unreadable.id();
    }

    private static void requireWellFormed(String text) {
        assertThat(Surrogates.firstLone(text)).as("index of half a character").isEqualTo(-1);
    }
}
