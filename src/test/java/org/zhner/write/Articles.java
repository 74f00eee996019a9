package org.zhner.write;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import org.zhner.article.Article;
import org.zhner.article.Layout;
import org.zhner.article.Metadata;
import org.zhner.article.Section;
import org.zhner.article.SectionKind;
import org.zhner.article.Source;
import org.zhner.entity.Entity;
import org.zhner.entity.Link;
import org.zhner.golden.Golden;
import org.zhner.pipeline.HostileText;
import org.zhner.pipeline.Provenance;
import org.zhner.pipeline.TaggedArticle;
import org.zhner.script.NormalizedText;
import org.zhner.script.Script;
import org.zhner.segment.Sentence;
import org.zhner.segment.Token;
import org.zhner.tag.EntityType;
import org.zhner.tag.Mention;
import org.zhner.tag.Origin;
import org.zhner.text.AlignedText;
import org.zhner.text.Span;

/** Tagged articles to be written and read back: golden ones, and any there could be. */
final class Articles {
    private static final List<EntityType> TYPES = List.of(EntityType.values());

    private Articles() {}

    /** A sample with the mentions that are to be found in it, cut into words at random. */
    static TaggedArticle golden(Golden golden) throws IOException {
        String charset =
                golden.name().startsWith("big5") ? "Big5-HKSCS" : golden.name().startsWith("gb") ? "GB18030" : "UTF-8";
        String text = new String(Files.readAllBytes(golden.file()), Charset.forName(charset));
        List<Span> spans = new ArrayList<>();
        List<EntityType> types = new ArrayList<>();
        for (Golden.GoldMention mention : golden.mentions()) {
            spans.add(new Span(text.offsetByCodePoints(0, mention.begin()), text.offsetByCodePoints(0, mention.end())));
            types.add(EntityType.valueOf(mention.type()));
        }
        return article(
                golden.name(), text, spans, types, new Random(golden.name().length()));
    }

    /** A text of anything, with mentions of anything that is not blank, and words that cross their ends. */
    static TaggedArticle random(Random random) {
        String text = HostileText.next(random)
                + (random.nextBoolean() ? "-DOCSTART-" : "\r\n\\u0041\\ #")
                + HostileText.next(random);
        List<Span> spans = new ArrayList<>();
        List<EntityType> types = new ArrayList<>();
        for (Span line : lines(text)) {
            for (int at = line.begin(); at < line.end(); ) {
                int begin = next(text, at, line.end(), random.nextInt(6));
                int end = next(text, begin, line.end(), 1 + random.nextInt(5));
                if (begin < end && !text.substring(begin, end).isBlank()) {
                    spans.add(new Span(begin, end));
                    types.add(TYPES.get(random.nextInt(TYPES.size())));
                }
                at = Math.max(end, next(text, at, line.end(), 1));
            }
        }
        return article("id\t" + random.nextInt(9) + " 號", text, spans, types, random);
    }

    private static int next(String text, int from, int limit, int codePoints) {
        int at = from;
        for (int left = codePoints; left > 0 && at < limit; left--) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** Lines without what is blank at their ends. */
    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int begin = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r') {
                String line = text.substring(begin, at);
                if (!line.isBlank()) {
                    lines.add(new Span(
                            begin + line.indexOf(line.strip()),
                            begin + line.indexOf(line.strip()) + line.strip().length()));
                }
                begin = at + 1;
            }
        }
        return lines;
    }

    private static TaggedArticle article(
            String id, String text, List<Span> spans, List<EntityType> types, Random random) {
        List<Section> sections = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        List<Entity> entities = new ArrayList<>();
        for (Span line : lines(text)) {
            List<Token> tokens = tokens(text, line, random);
            int first = mentions.size();
            for (int index = first; index < spans.size() && line.contains(spans.get(index)); index++) {
                mentions.add(new Mention(
                        spans.get(index),
                        spans.get(index).in(text),
                        types.get(index),
                        0.25,
                        Origin.RULE,
                        sentences.size(),
                        sections.size()));
                String surface = spans.get(index).in(text);
                entities.add(new Entity(
                        types.get(index),
                        surface,
                        surface,
                        Optional.empty(),
                        List.of(),
                        0,
                        Map.of(SectionKind.BODY, 1),
                        List.of(index),
                        links(random)));
            }
            sections.add(new Section(line, SectionKind.BODY, OptionalInt.empty()));
            sentences.add(new Sentence(sections.size() - 1, tokens));
        }
        Source source = new Source(
                "-", OptionalLong.empty(), StandardCharsets.UTF_8, Source.CharsetFrom.DETECTED, Sample.DIGEST);
        return new TaggedArticle(
                new Article(id, text, source, Metadata.NONE),
                new Layout(sections),
                new NormalizedText(AlignedText.unchanged(text), Script.MIXED, 0, 0, true),
                sentences,
                mentions,
                entities,
                List.of(),
                new Provenance("0", "none", List.of()));
    }

    private static List<Link> links(Random random) {
        return random.nextInt(3) > 0
                ? List.of()
                : List.of(new Link(Link.Scheme.WIKIPEDIA_EN, "Mark Carney", "", OptionalDouble.empty()));
    }

    /** Words of up to four characters; white space and what is at the ends may lie in none. */
    private static List<Token> tokens(String text, Span line, Random random) {
        List<Token> tokens = new ArrayList<>();
        for (int at = line.begin(); at < line.end(); ) {
            int end = next(text, at, line.end(), 1 + random.nextInt(4));
            if (tokens.isEmpty() || random.nextInt(5) > 0) {
                Span span = new Span(at, end);
                tokens.add(new Token(span.in(text), span, span));
            }
            at = end;
        }
        return tokens;
    }
}
