package org.zhner.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhner.article.Layout;
import org.zhner.article.Section;
import org.zhner.article.SectionKind;
import org.zhner.script.ScriptNormalizer;
import org.zhner.tag.EntityType;
import org.zhner.tag.Mention;
import org.zhner.tag.Origin;
import org.zhner.text.AlignedText;
import org.zhner.text.Span;

/**
 * An article in which names are marked, as {P卡尼} is: P person, C country, O institution, G place, L region. Each line
 * is a section; its kind is body unless one is given.
 */
record MarkedText(AlignedText text, Layout layout, List<Mention> mentions) {
    private static final Pattern MARK = Pattern.compile("\\{([PCOGL])([^}]+)}");

    static MarkedText of(ScriptNormalizer scripts, String marked, SectionKind... kinds) {
        StringBuilder plain = new StringBuilder();
        List<Section> sections = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        for (String line : marked.split("\n", -1)) {
            int begin = plain.length();
            Matcher matcher = MARK.matcher(line);
            int at = 0;
            while (matcher.find()) {
                plain.append(line, at, matcher.start());
                Span span = new Span(
                        plain.length(), plain.length() + matcher.group(2).length());
                plain.append(matcher.group(2));
                mentions.add(new Mention(
                        span, matcher.group(2), type(matcher.group(1)), 0.9, Origin.MODEL, 0, sections.size()));
                at = matcher.end();
            }
            plain.append(line, at, line.length());
            SectionKind kind = sections.size() < kinds.length ? kinds[sections.size()] : SectionKind.BODY;
            OptionalInt repeatOf = kind == SectionKind.REPEAT ? OptionalInt.of(0) : OptionalInt.empty();
            sections.add(new Section(new Span(begin, plain.length()), kind, repeatOf));
            plain.append('\n');
        }
        return new MarkedText(scripts.normalize(plain.toString()).text(), new Layout(sections), mentions);
    }

    List<Entity> consolidate(Consolidator consolidator) {
        return consolidator.consolidate(text, layout, mentions);
    }

    private static EntityType type(String letter) {
        return switch (letter) {
            case "P" -> EntityType.PERSON;
            case "C" -> EntityType.COUNTRY;
            case "O" -> EntityType.ORGANIZATION;
            case "G" -> EntityType.GPE;
            default -> EntityType.LOCATION;
        };
    }
}
