package org.zhner.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhner.lexicon.Lexicon;
import org.zhner.text.AlignedText;
import org.zhner.text.Span;

/**
 * Finds names by a token labeller, lists and rules: propose candidates, choose among those that overlap, make the
 * document agree with itself.
 */
public final class NameFinder implements MentionFinder {
    private final LabelCandidates labels;
    private final CountryNames countries;
    private final CountryAbbreviations abbreviations;
    private final KnownNames known;

    /**
     * A finder over these sources of evidence; all surfaces in normalised form.
     *
     * @param labeller labels tokens with CoreNLP's classes
     * @param countries the names of all countries; what they stand for does not matter here
     * @param abbreviations all characters that can stand for a country
     * @param known names that are sure wherever they stand
     */
    public NameFinder(TokenLabeller labeller, Lexicon<?> countries, String abbreviations, Lexicon<EntityType> known) {
        this.labels = new LabelCandidates(labeller, 0.8);
        this.countries = new CountryNames(countries);
        this.abbreviations = new CountryAbbreviations(abbreviations);
        this.known = new KnownNames(known);
    }

    @Override
    public List<Mention> find(AlignedText text, List<Sentence> sentences) {
        String normalised = text.normalised();
        List<Candidate> proposed = new ArrayList<>();
        sentences.forEach(sentence -> propose(normalised, sentence, proposed));
        List<Candidate> chosen =
                Resolver.resolve(Government.reduce(proposed, owners(proposed, normalised), normalised));
        Recurrence recurrence = new Recurrence(normalised, new TokenBoundaries(sentences));
        return mentions(recurrence.complete(chosen, sentences), text, sentences);
    }

    private void propose(String text, Sentence sentence, List<Candidate> proposed) {
        List<Candidate> named = countries.in(text, sentence);
        List<Candidate> abbreviated = abbreviations.in(text, sentence);
        for (Candidate candidate : labels.in(sentence)) {
            for (Candidate part : BookMarks.split(candidate, text)) {
                Trimmer.trim(part, text).ifPresent(name -> proposed.add(typed(name, text)));
            }
        }
        proposed.removeIf(candidate -> isTiled(candidate, named, abbreviated));
        proposed.addAll(named);
        proposed.addAll(abbreviated);
        proposed.addAll(known.in(text, sentence));
    }

    private Candidate typed(Candidate candidate, String text) {
        return countries.contains(candidate.span().in(text)) ? candidate.as(EntityType.COUNTRY) : candidate;
    }

    /** Whether a model's place is nothing but several countries, as 美中 is. */
    private static boolean isTiled(Candidate candidate, List<Candidate> named, List<Candidate> abbreviated) {
        int covered = 0;
        for (List<Candidate> countries : List.of(named, abbreviated)) {
            for (Candidate country : countries) {
                if (candidate.span().contains(country.span())
                        && country.span().length() < candidate.span().length()) {
                    covered += country.span().length();
                }
            }
        }
        return covered == candidate.span().length();
    }

    private static Map<String, EntityType> owners(List<Candidate> candidates, String text) {
        Map<String, EntityType> owners = new HashMap<>();
        for (Candidate candidate : candidates) {
            if (candidate.type() == EntityType.COUNTRY || candidate.type() == EntityType.PERSON) {
                owners.put(candidate.span().in(text), candidate.type());
            }
        }
        return owners;
    }

    private static List<Mention> mentions(List<Candidate> names, AlignedText text, List<Sentence> sentences) {
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
