package org.zhner.write;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.zhner.article.Article;
import org.zhner.article.Layout;
import org.zhner.article.Metadata;
import org.zhner.article.Section;
import org.zhner.article.SectionKind;
import org.zhner.article.Source;
import org.zhner.entity.EnglishName;
import org.zhner.entity.Entity;
import org.zhner.entity.Link;
import org.zhner.pipeline.Issue;
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

/** Tagged articles made by hand: one section, one sentence, and the words that are asked for. */
final class Sample {
    static final String DIGEST = "0123456789abcdef".repeat(4);

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Entity> entities = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private Map<String, String> metadata = Map.of();
    private OptionalLong record = OptionalLong.empty();
    private Script script = Script.HANT;
    private boolean hasHan = true;

    Sample(String text) {
        this.text = text;
    }

    /** Adds the next place of {@code surface} as a token, a mention and an entity of its own. */
    Sample name(String surface, EntityType type, Link... links) {
        int from = mentions.isEmpty()
                ? 0
                : mentions.get(mentions.size() - 1).span().end();
        int begin = text.indexOf(surface, from);
        Span span = new Span(begin, begin + surface.length());
        tokens.add(new Token(surface, span, span));
        mentions.add(new Mention(span, surface, type, 0.75, Origin.MODEL, 0, 0));
        entities.add(new Entity(
                type,
                surface,
                surface,
                List.of(links).stream()
                        .map(Link::label)
                        .filter(label -> !label.isEmpty())
                        .findFirst()
                        .map(label -> new EnglishName(
                                label, type == EntityType.COUNTRY ? EnglishName.From.COUNTRY : EnglishName.From.LINK)),
                List.of(),
                0.5,
                Map.of(SectionKind.BODY, 1),
                List.of(mentions.size() - 1),
                List.of(links)));
        return this;
    }

    Sample metadata(Map<String, String> fields) {
        metadata = fields;
        return this;
    }

    Sample record(long index) {
        record = OptionalLong.of(index);
        return this;
    }

    Sample script(Script script, boolean hasHan) {
        this.script = script;
        this.hasHan = hasHan;
        return this;
    }

    Sample issue(String code, String message, String stage) {
        issues.add(new Issue(code, message, stage));
        return this;
    }

    TaggedArticle tagged() {
        return new TaggedArticle(
                new Article(
                        "news-1",
                        text,
                        new Source("news.txt", record, StandardCharsets.UTF_8, Source.CharsetFrom.DETECTED, DIGEST),
                        new Metadata(metadata)),
                new Layout(
                        text.isBlank()
                                ? List.of()
                                : List.of(new Section(
                                        new Span(0, text.length()), SectionKind.BODY, OptionalInt.empty()))),
                new NormalizedText(AlignedText.unchanged(text), script, 7, 1, hasHan),
                tokens.isEmpty() ? List.of() : List.of(new Sentence(0, tokens)),
                mentions,
                entities,
                issues,
                new Provenance("0.1.0", "stock", List.of(new Provenance.ModelFile("segmenter", "ctb.gz", DIGEST))));
    }

    /** Denmark. */
    static Link denmark() {
        return new Link(Link.Scheme.ISO_3166_1, "DK", "Denmark", OptionalDouble.empty());
    }
}
