package org.zhner.tag;

import java.util.ArrayList;
import java.util.List;
import org.zhner.lexicon.CountryTable;
import org.zhner.lexicon.NameTypes;
import org.zhner.segment.Sentence;

/** Names that lists and rules are sure of without a model: countries and their abbreviations. */
public final class ListedNames {
    private final CountryNames countries;
    private final CountryAbbreviations abbreviations = new CountryAbbreviations();
    private final NameTypes knowledge;

    /**
     * Names of these lists.
     *
     * @param countries all countries, by normalised names
     * @param knowledge known people and institutions, by normalised names
     */
    public ListedNames(CountryTable countries, NameTypes knowledge) {
        this.countries = new CountryNames(countries);
        this.knowledge = knowledge;
    }

    /** The countries that a sentence names, by full names and in short; they may overlap. */
    public List<Candidate> countries(String text, Sentence sentence, TokenBoundaries boundaries) {
        List<Candidate> listed = new ArrayList<>(countries.in(text, sentence));
        listed.addAll(abbreviations.in(text, sentence));
        listed.removeIf(
                candidate -> boundaries.crosses(candidate.span()) || boundaries.isStemOfLonger(candidate.span()));
        return listed;
    }

    /** Whether a surface is a known name of one type, distinctive or not. */
    public boolean isKnown(String surface) {
        return knowledge.typeOf(surface) != null;
    }

    CountryNames countryNames() {
        return countries;
    }
}
