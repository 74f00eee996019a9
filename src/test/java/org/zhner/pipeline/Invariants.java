package org.zhner.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.zhner.article.Section;
import org.zhner.entity.Entity;
import org.zhner.segment.Sentence;
import org.zhner.segment.Token;
import org.zhner.tag.Mention;
import org.zhner.write.JsonOptions;
import org.zhner.write.JsonWriter;
import org.zhner.write.SchemaCheck;

/** What holds for every tagged article, whatever went in. */
public final class Invariants {
    private Invariants() {}

    public static void check(TaggedArticle tagged) throws IOException {
        mentionsAreSlicesOfTheOriginal(tagged);
        everyMentionBelongsToOneEntity(tagged);
        if (!tagged.isPartial()) {
            tokensCoverWhatIsVisible(tagged);
        }
        SchemaCheck.assertValid(json(tagged));
    }

    /** The article as the program prints it. */
    public static String json(TaggedArticle tagged) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonWriter(new JsonOptions(false, false)).write(tagged, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void mentionsAreSlicesOfTheOriginal(TaggedArticle tagged) {
        String text = tagged.article().text();
        int end = 0;
        for (Mention mention : tagged.mentions()) {
            assertThat(mention.surface()).isEqualTo(mention.span().in(text)).isNotBlank();
            assertThat(mention.span().begin()).isGreaterThanOrEqualTo(end);
            end = mention.span().end();
            Sentence sentence = tagged.sentences().get(mention.sentence());
            Section section = tagged.layout().sections().get(mention.section());
            assertThat(sentence.span().contains(mention.span())).isTrue();
            assertThat(section.span().contains(mention.span())).isTrue();
            assertThat(sentence.section()).isEqualTo(mention.section());
        }
    }

    private static void everyMentionBelongsToOneEntity(TaggedArticle tagged) {
        List<Integer> owned = new ArrayList<>();
        for (Entity entity : tagged.entities()) {
            for (int index : entity.mentions()) {
                assertThat(tagged.mentions().get(index).type()).isEqualTo(entity.type());
            }
            owned.addAll(entity.mentions());
        }
        assertThat(owned).doesNotHaveDuplicates().hasSize(tagged.mentions().size());
    }

    private static void tokensCoverWhatIsVisible(TaggedArticle tagged) {
        String text = tagged.article().text();
        boolean[] covered = new boolean[text.length()];
        for (Sentence sentence : tagged.sentences()) {
            for (Token token : sentence.tokens()) {
                for (int at = token.span().begin(); at < token.span().end(); at++) {
                    assertThat(covered[at]).as("unit %d lies in two tokens", at).isFalse();
                    covered[at] = true;
                }
            }
        }
        for (int at = 0; at < text.length(); at++) {
            assertThat(covered[at] || !Character.isLetterOrDigit(text.charAt(at)))
                    .as("unit %d, %s, lies in no token", at, text.charAt(at))
                    .isTrue();
        }
    }
}
