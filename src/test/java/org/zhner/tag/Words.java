package org.zhner.tag;

import java.util.ArrayList;
import java.util.List;
import org.zhner.segment.Sentence;
import org.zhner.segment.Token;
import org.zhner.text.AlignedText;
import org.zhner.text.Span;

/** A text cut into words by hand, for tests: {@code Words.of("美国|总统|特朗普")}; a space stands between words as it is. */
record Words(AlignedText text, List<Sentence> sentences) {
    static Words of(String... lines) {
        StringBuilder text = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        for (String line : lines) {
            List<Token> tokens = new ArrayList<>();
            for (String word : line.split("\\|", -1)) {
                int leading = word.startsWith(" ") ? 1 : 0;
                Span span = new Span(text.length() + leading, text.length() + word.length());
                text.append(word);
                tokens.add(new Token(word.substring(leading), span, span));
            }
            text.append('\n');
            sentences.add(new Sentence(sentences.size(), tokens));
        }
        return new Words(AlignedText.unchanged(text.toString()), sentences);
    }

    String normalised() {
        return text.normalised();
    }

    Sentence only() {
        return sentences.get(0);
    }

    /** The candidates as {@code surface/TYPE}. */
    List<String> show(List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> candidate.span().in(normalised()) + "/" + candidate.type())
                .toList();
    }

    /** A candidate for the first place where {@code surface} stands. */
    Candidate candidate(String surface, EntityType type) {
        int begin = normalised().indexOf(surface);
        if (begin < 0) {
            throw new IllegalArgumentException(surface + " does not stand in the text");
        }
        return new Candidate(new Span(begin, begin + surface.length()), type, Origin.MODEL, 0.8);
    }
}
