package org.zhner.eval;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.zhner.article.Article;
import org.zhner.article.Metadata;
import org.zhner.article.Source;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;

/**
 * Gold documents from one file.
 *
 * @param name the file, as the user gave it
 * @param sha256 of its bytes, 64 lower-case hexadecimal digits
 * @param documents with different ids
 */
public record GoldSet(String name, String sha256, List<GoldDocument> documents) {
    public GoldSet {
        documents = List.copyOf(documents);
        Set<String> ids = new HashSet<>();
        for (GoldDocument document : documents) {
            if (!ids.add(document.id())) {
                throw new UserException(new Problem(
                        "GOLD_DUPLICATE",
                        "Gold has two documents of one id",
                        name,
                        document.id(),
                        "an id of its own for each document",
                        "rename or remove one"));
            }
        }
    }

    /** The finest types that all mentions can be told apart by. */
    public TypeSet types() {
        return labels().allMatch(TypeSet.FIVE::covers) ? TypeSet.FIVE : TypeSet.THREE;
    }

    /**
     * The same mentions by coarser types.
     *
     * @throws UserException if these mentions are not marked that finely
     */
    public GoldSet as(TypeSet types) {
        Label unknown =
                labels().filter(label -> !types.covers(label)).findFirst().orElse(null);
        if (unknown != null) {
            throw new UserException(new Problem(
                    "GOLD_TYPES",
                    "Gold does not tell five types apart",
                    name,
                    unknown.name(),
                    "PERSON, COUNTRY, GPE, LOCATION or ORGANIZATION",
                    "score it with --types three"));
        }
        return new GoldSet(
                name,
                sha256,
                documents.stream().map(document -> document.as(types)).toList());
    }

    /** The documents in {@code language}, such as {@code zh-TW}, of a set that says so in its ids. */
    public GoldSet in(String language) {
        List<GoldDocument> chosen = documents.stream()
                .filter(document -> document.id().endsWith("/" + language))
                .toList();
        return new GoldSet(name + " (" + language + ")", sha256, chosen);
    }

    /** What a tagger is given for the document at {@code index}. */
    public Article article(int index) {
        GoldDocument document = documents.get(index);
        Source source =
                new Source(name, OptionalLong.of(index), StandardCharsets.UTF_8, Source.CharsetFrom.DECLARED, sha256);
        return new Article(document.id(), document.text(), source, Metadata.NONE);
    }

    private Stream<Label> labels() {
        return documents.stream()
                .flatMap(document -> document.mentions().stream())
                .flatMap(GoldMention::readings)
                .map(LabelledSpan::label);
    }
}
