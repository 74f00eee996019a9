package org.zhner.tag;

import java.util.ArrayList;
import java.util.List;
import org.zhner.segment.Sentence;
import org.zhner.text.AlignedText;
import org.zhner.text.Span;

/** Makes mentions of the names that were chosen in a document. */
public final class DocumentMentions {
    private DocumentMentions() {}

    /**
     * The mentions of a document.
     *
     * @param names sorted by place, disjoint, each within one sentence
     * @param text the document
     * @param sentences all its sentences, in text order
     */
    public static List<Mention> of(List<Candidate> names, AlignedText text, List<Sentence> sentences) {
        List<Mention> mentions = new ArrayList<>(names.size());
        int sentence = 0;
        for (Candidate name : names) {
            while (sentences.get(sentence).normalised().end() <= name.span().begin()) {
                sentence++;
            }
            Span span = text.toOriginal(name.span());
            mentions.add(new Mention(
                    span,
                    span.in(text.original()),
                    name.type(),
                    name.score(),
                    name.origin(),
                    sentence,
                    sentences.get(sentence).section()));
        }
        return mentions;
    }
}
