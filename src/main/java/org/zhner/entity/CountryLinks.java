package org.zhner.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.zhner.lexicon.Country;
import org.zhner.lexicon.CountryContext;
import org.zhner.lexicon.CountryTable;
import org.zhner.tag.EntityType;
import org.zhner.tag.Mention;
import org.zhner.text.AlignedText;
import org.zhner.text.Span;

/**
 * Links countries to their ISO 3166-1 codes, by name or one-character abbreviation. A link is given only where the name
 * or its context leaves no doubt.
 */
public final class CountryLinks {
    private final CountryContext context;

    public CountryLinks(CountryTable countries) {
        this.context = CountryContext.of(countries);
    }

    /**
     * The links of a country's normalised surface without any context; none if it is unknown, or may stand for several
     * things, or has no code. Alpha-2 comes first, then alpha-3.
     */
    public List<Link> of(String surface) {
        return links(context.at(surface, 0, surface.length(), false));
    }

    /**
     * The links of the countries of one document by their normalised surfaces. A surface has one meaning in a document:
     * that which its places agree on as far as they tell; none if two tell different things.
     */
    public Function<String, List<Link>> in(AlignedText text, List<Mention> mentions) {
        Map<String, Set<Country>> meanings = new HashMap<>();
        for (Mention mention : mentions) {
            if (mention.type() == EntityType.COUNTRY) {
                Span span = text.toNormalised(mention.span());
                List<Country> countries = context.at(text.normalised(), span.begin(), span.end(), true);
                Set<Country> told = meanings.computeIfAbsent(span.in(text.normalised()), surface -> new HashSet<>());
                if (countries.size() == 1) {
                    told.addAll(countries);
                }
            }
        }
        return surface -> links(List.copyOf(meanings.getOrDefault(surface, Set.of())));
    }

    private static List<Link> links(List<Country> countries) {
        if (countries.size() != 1 || countries.get(0).isHistorical()) {
            return List.of();
        }
        Country country = countries.get(0);
        return List.of(
                link(Link.Scheme.ISO_3166_1, country.alpha2(), country),
                link(Link.Scheme.ISO_3166_1_ALPHA_3, country.alpha3(), country));
    }

    private static Link link(Link.Scheme scheme, String code, Country country) {
        return new Link(scheme, code, country.english(), OptionalDouble.empty());
    }
}
