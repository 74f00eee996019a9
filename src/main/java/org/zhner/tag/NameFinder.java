package org.zhner.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.zhner.label.TokenLabeller;
import org.zhner.lexicon.CountryTable;
import org.zhner.lexicon.KnowledgeTable;
import org.zhner.segment.Sentence;
import org.zhner.text.AlignedText;

/**
 * Finds names by a token labeller, lists and rules: propose candidates, choose among those that overlap, make the
 * document agree with itself.
 */
public final class NameFinder implements MentionFinder {
    private final LabelCandidates labels;
    private final CountryNames countries;
    private final ListedNames listed;
    private final KnownNames known;
    private final PlaceChain places;

    /**
     * A finder over these sources of evidence.
     *
     * @param labeller labels tokens with CoreNLP's classes
     * @param countries all countries, by normalised names
     * @param knowledge known people and institutions, by normalised names
     */
    public NameFinder(TokenLabeller labeller, CountryTable countries, KnowledgeTable knowledge) {
        this.labels = new LabelCandidates(labeller, 0.8);
        this.listed = new ListedNames(countries, knowledge);
        this.countries = listed.countryNames();
        this.known = new KnownNames(knowledge);
        this.places = new PlaceChain(this.countries);
    }

    @Override
    public List<Mention> find(AlignedText text, List<Sentence> sentences, BooleanSupplier isTimeUp) {
        String normalised = text.normalised();
        TokenBoundaries boundaries = new TokenBoundaries(sentences);
        List<Candidate> proposed = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (isTimeUp.getAsBoolean()) {
                break;
            }
            propose(normalised, sentence, boundaries, proposed);
        }
        List<Candidate> chosen =
                Resolver.resolve(Government.reduce(proposed, owners(proposed, normalised), normalised));
        return DocumentMentions.of(
                new Recurrence(normalised, sentences, boundaries, surface -> known.typeOf(surface) != null)
                        .complete(chosen),
                text,
                sentences);
    }

    private void propose(String text, Sentence sentence, TokenBoundaries boundaries, List<Candidate> proposed) {
        List<Candidate> ofCountries = listed.countries(text, sentence, boundaries);
        List<Candidate> names = known.in(text, sentence);
        List<Candidate> labelled = labelled(text, sentence, boundaries);
        labelled.removeIf(candidate -> isTiled(candidate, ofCountries, text) || extendsPerson(candidate, names, text));
        List<Candidate> all = new ArrayList<>(labelled);
        all.addAll(ofCountries);
        all.addAll(names);
        int limit = sentence.normalised().end();
        for (Candidate candidate : all) {
            proposed.add(candidate);
            Gloss.after(candidate, text, limit).ifPresent(proposed::add);
        }
    }

    private List<Candidate> labelled(String text, Sentence sentence, TokenBoundaries boundaries) {
        List<Candidate> names = new ArrayList<>();
        for (Candidate candidate : labels.in(sentence)) {
            for (Candidate part : BookMarks.split(candidate, text)) {
                for (Candidate place : places.split(part, text, boundaries)) {
                    Trimmer.trim(place, text).ifPresent(name -> names.add(typed(name, text)));
                }
            }
        }
        return names;
    }

    /** Whether a model's person is a listed person with something else in front or behind, as in 安抚特朗普. */
    private static boolean extendsPerson(Candidate candidate, List<Candidate> names, String text) {
        if (candidate.type() != EntityType.PERSON) {
            return false;
        }
        for (Candidate name : names) {
            if (name.type() == EntityType.PERSON
                    && candidate.span().contains(name.span())
                    && name.span().length() < candidate.span().length()) {
                return candidate.span().in(text).indexOf('·') < 0;
            }
        }
        return false;
    }

    private Candidate typed(Candidate candidate, String text) {
        String surface = candidate.span().in(text);
        boolean place = candidate.type() == EntityType.GPE || candidate.type() == EntityType.COUNTRY;
        if (countries.isCountryAt(text, candidate.span(), place)) {
            return candidate.as(EntityType.COUNTRY);
        }
        if (WorldRegions.contains(surface)) {
            return candidate.as(EntityType.LOCATION);
        }
        EntityType listed = known.typeOf(surface);
        return listed == null ? candidate : candidate.as(listed);
    }

    /** Whether a model's place is nothing but several countries, as 美中 is, or a country's side, as 中方 is. */
    private static boolean isTiled(Candidate candidate, List<Candidate> countries, String text) {
        int length = candidate.span().length();
        int covered = text.charAt(candidate.span().end() - 1) == '方' ? 1 : 0;
        for (Candidate country : countries) {
            if (candidate.span().contains(country.span()) && !country.span().equals(candidate.span())) {
                covered += country.span().length();
            }
        }
        return covered == length;
    }

    private static Map<String, EntityType> owners(List<Candidate> candidates, String text) {
        Map<String, EntityType> owners = new HashMap<>();
        for (Candidate candidate : candidates) {
            if (candidate.type() != EntityType.ORGANIZATION && candidate.type() != EntityType.GPE) {
                owners.put(candidate.span().in(text), candidate.type());
            }
        }
        return owners;
    }
}
