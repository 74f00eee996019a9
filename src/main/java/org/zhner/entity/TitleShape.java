package org.zhner.entity;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhner.tag.EntityType;

/** What kind of thing a page is about, as far as its title shows. */
final class TitleShape {
    private static final Pattern QUALIFIER = Pattern.compile("^(.+?) \\(([^()]+)\\)$");
    private static final Pattern NO_THING = Pattern.compile(
            "^(?:Lists? of|Index of|Outline of|History of|Timeline of|Category:|Template:|Wikipedia:|Portal:|[0-9]{3,4}\\b).*"
                    + "|.*\\b(?:name|surname|disambiguation)$");
    private static final Pattern PERSON = Pattern.compile(
            "[\\p{Lu}’'][^ ]*(?: (?:[\\p{Lu}’'][^ ]*|de|da|do|dos|van|von|der|den|del|della|di|la|le|bin|ibn|al|el|of|y|ter|ten|zu|the)"
                    + "(?:-[^ ]+)?)+");
    private static final Pattern PERSON_QUALIFIER = Pattern.compile(
            "(?i).*\\b(?:politician|footballer|player|actor|actress|singer|rapper|musician|writer|author|journalist|"
                    + "athlete|golfer|boxer|racing driver|driver|cyclist|swimmer|director|businessman|businesswoman|"
                    + "economist|general|officer|soldier|judge|lawyer|jurist|scientist|physicist|artist|painter|poet|"
                    + "entrepreneur|activist|bishop|chef|coach|manager|broadcaster|entertainer|host|executive|wrestler|born [0-9]{4})\\b.*");
    private static final Pattern PLACE_QUALIFIER = Pattern.compile(
            "(?i).*\\b(?:city|state|province|island|country|county|town|river|lake|sea|mountain|continent|district|prefecture|borough|peninsula|department|canton)\\b.*");
    private static final Pattern BODY_QUALIFIER = Pattern.compile(
            "(?i).*\\b(?:company|magazine|newspaper|network|channel|airline|bank|party|charity|organi[sz]ation|band|club|"
                    + "website|broadcaster|brand|agency|corporation|store|retailer|social network|service|UK|US|United States|Germany|"
                    + "France|Canada|Australia)\\b.*");
    private static final Pattern NO_PERSON = Pattern.compile(
            ".*\\b(?:University|College|Company|Inc\\.?|Corporation|F\\.C\\.|FC|Club|River|Island|Lake|Mountain|County|City|Street|"
                    + "Party|Bank|Group|Airport|Station|Bridge|Award|Prize|Cup|Effect|Theorem|Act|War|Battle|House|Museum|School|"
                    + "Foundation|Line|Show|Records|Airlines|Motors?|Hospital|Stadium|Tower|Championship|Tournament|Series|Band|"
                    + "Dynasty|Empire|Kingdom|Church|Temple|Army|Navy|Bay|Cape|Sea|Gospel|Beside|You|Me|My|Love|Family|Murder|Death)\\b.*");
    private static final Pattern NO_PLACE = Pattern.compile(
            ".*\\b(?:University|College|School|Company|Inc\\.?|Corporation|F\\.C\\.|A\\.F\\.C\\.|FC|Club|Party|Bank|Gangs|Team|War|Battle|"
                    + "Siege|Treaty|Film|Novel|Album|Song|Show|Magazine|Newspaper|Times|Post|Railway|Line|Station|Award|Cup|"
                    + "Dynasty|Airlines|Regiment|Division|Orchestra|Hotel|language|people|cuisine|Open|Marathon|Exchange|Olympics)\\b.*");
    private static final Pattern NO_BODY = Pattern.compile(
            ".*\\b(?:Act|War|Battle|Treaty|Agreement|language|people|Award|Prize|building|Building|River|Island|Mountain|Street)\\b.*");

    /** A syllable of Chinese, Korean or Vietnamese in one of its romanisations. */
    private static final Pattern SYLLABLE = Pattern.compile(
            "(?i)(?:zh|ch|sh|hs|ts|tz|sz|ng|ph|th|kh|[bpmfdtnlgkhjqxrzcswyv])?['’]?[aeiouyü]{1,4}(?:ng|nh|[nrmptkh])?");

    private TitleShape() {}

    /** Whether a title is a Chinese, Korean or Vietnamese name, before which a given name of another kind may stand. */
    static boolean isEastAsian(String title) {
        List<String> words = List.of(plain(title).split("[ -]", -1));
        return words.stream()
                        .skip(words.size() > 2 ? 1 : 0)
                        .allMatch(word -> SYLLABLE.matcher(word).matches())
                || (words.size() == 2 && SYLLABLE.matcher(words.get(1)).matches());
    }

    /** The title without what tells it from others of the name: Ronaldo, for Ronaldo (Brazilian footballer). */
    static String plain(String title) {
        Matcher matcher = QUALIFIER.matcher(title);
        return matcher.matches() ? matcher.group(1) : title;
    }

    /** Whether a page with this title may be about a thing of this type. */
    static boolean fits(String title, EntityType type) {
        Matcher matcher = QUALIFIER.matcher(title);
        String qualifier = matcher.matches() ? matcher.group(2) : "";
        if (NO_THING.matcher(title).matches() || NO_THING.matcher(qualifier).matches()) {
            return false;
        }
        String plain = plain(title);
        return switch (type) {
            case PERSON ->
                isPerson(plain)
                        && (qualifier.isEmpty()
                                || PERSON_QUALIFIER.matcher(qualifier).matches());
            case GPE, LOCATION ->
                !NO_PLACE.matcher(plain).matches()
                        && (qualifier.isEmpty()
                                || PLACE_QUALIFIER.matcher(qualifier).matches());
            case ORGANIZATION ->
                !NO_BODY.matcher(plain).matches()
                        && (qualifier.isEmpty()
                                || BODY_QUALIFIER.matcher(qualifier).matches());
            case COUNTRY -> false;
        };
    }

    private static boolean isPerson(String plain) {
        return PERSON.matcher(plain).matches()
                && !NO_PERSON.matcher(plain).matches()
                && plain.chars().noneMatch(Character::isDigit);
    }
}
