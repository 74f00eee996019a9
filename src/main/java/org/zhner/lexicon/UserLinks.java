package org.zhner.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the links of a user's entry. */
record UserLinks<T extends Enum<T>>(Path file, T country, CountryTable countries) {
    private static final String ISO = "iso3166-1";
    private static final Set<String> SCHEMES = Set.of(ISO, "wikipedia-en", "wikidata", "local");
    private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]*");

    /**
     * The links of one cell, in its order.
     *
     * @throws org.zhner.problem.UserException if one is no ISO 3166-1 code and no {@code scheme:id}
     */
    List<UserLink> read(int line, String cell, T type) {
        List<UserLink> links = new ArrayList<>();
        for (String link : cell.isEmpty() ? new String[0] : cell.split("\\|", -1)) {
            int colon = link.indexOf(':');
            links.add(link(line, colon < 0 ? ISO : link.substring(0, colon), link.substring(colon + 1), link, type));
        }
        return links;
    }

    private UserLink link(int line, String scheme, String id, String link, T type) {
        if (!SCHEMES.contains(scheme) || id.isBlank() || !id.equals(id.strip())) {
            throw UserLexiconReader.fault(
                    file,
                    line,
                    "LEXICON_LINK",
                    "'" + link + "'",
                    "an ISO 3166-1 code such as DK, or wikidata:ID, wikipedia-en:TITLE, local:ID; | between several");
        }
        return switch (scheme) {
            case ISO -> iso(line, id, type);
            case "wikidata" -> wikidata(line, id);
            case "wikipedia-en" -> new UserLink(scheme, id, id.replace('_', ' '));
            default -> new UserLink(scheme, id, "");
        };
    }

    private UserLink iso(int line, String code, T type) {
        if (type != country) {
            throw UserLexiconReader.fault(
                    file, line, "LEXICON_LINK", code + " for a " + type, "a code only for a " + country);
        }
        return countries.countries().stream()
                .filter(known -> !known.isHistorical() && known.alpha2().equals(code))
                .findFirst()
                .map(known -> new UserLink(ISO, code, known.english()))
                .orElseThrow(() -> UserLexiconReader.fault(
                        file, line, "LEXICON_ISO", "'" + code + "'", "an ISO 3166-1 code of two letters, such as DK"));
    }

    private UserLink wikidata(int line, String id) {
        if (!WIKIDATA.matcher(id).matches()) {
            throw UserLexiconReader.fault(file, line, "LEXICON_LINK", "wikidata:" + id, "an item such as wikidata:Q35");
        }
        return new UserLink("wikidata", id, "");
    }
}
