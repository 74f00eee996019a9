package org.zhner.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhner.text.Span;

final class ResolverTest {
    private final Words words = Words.of("美国|联邦|储备|委员会|和|美国|国会");

    @Test
    void anOuterNameHidesWhatItContains() {
        assertThat(resolve(
                        words.candidate("美国", EntityType.COUNTRY),
                        words.candidate("美国联邦储备委员会", EntityType.ORGANIZATION)))
                .containsExactly("美国联邦储备委员会/ORGANIZATION");
    }

    @Test
    void ofTwoEqualSpansTheSurerWins() {
        Candidate sure = new Candidate(new Span(0, 2), EntityType.COUNTRY, Origin.LEXICON, 0.95);
        assertThat(resolve(words.candidate("美国", EntityType.PERSON), sure)).containsExactly("美国/COUNTRY");
    }

    @Test
    void namesSideBySideBothStay() {
        assertThat(resolve(words.candidate("国会", EntityType.ORGANIZATION), words.candidate("美国", EntityType.COUNTRY)))
                .containsExactly("美国/COUNTRY", "国会/ORGANIZATION");
    }

    private List<String> resolve(Candidate... candidates) {
        return words.show(Resolver.resolve(List.of(candidates)));
    }
}
