package org.zhner.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.zhner.article.Article;
import org.zhner.article.LayoutDetector;
import org.zhner.entity.Consolidator;
import org.zhner.entity.CountryLinks;
import org.zhner.entity.Entity;
import org.zhner.lexicon.CountryTable;
import org.zhner.lexicon.KnowledgeTable;
import org.zhner.model.ModelBundle;
import org.zhner.problem.UserException;
import org.zhner.script.NormalizedText;
import org.zhner.script.ScriptNormalizer;
import org.zhner.tag.Mention;
import org.zhner.tag.MentionFinder;
import org.zhner.tag.Segmenter;

/** Takes articles through all stages. Safe for use by many threads; costly to open, so open one. */
public final class Tagger {
    private final Preparation preparation;
    private final MentionFinder finder;
    private final Consolidator consolidator;
    private final Provenance provenance;

    Tagger(Preparation preparation, MentionFinder finder, Consolidator consolidator, Provenance provenance) {
        this.preparation = preparation;
        this.finder = finder;
        this.consolidator = consolidator;
        this.provenance = provenance;
    }

    /**
     * Opens the models. Reads them whole, which for CoreNLP's own takes half a minute and gigabytes of memory.
     *
     * @throws org.zhner.problem.UserException if a model is missing or damaged
     */
    public static Tagger open(ModelBundle models, Engine engine) {
        ScriptNormalizer scripts = ScriptNormalizer.load();
        // Half of the time of a short run goes into this list, so it is read beside all the others.
        CompletableFuture<KnowledgeTable> knowledge =
                CompletableFuture.supplyAsync(() -> KnowledgeTable.load(models.file("knowledge"), scripts::simplify));
        CountryTable countries = CountryTable.load(models.file("countries"), scripts::simplify);
        Segmenter segmenter = engine.segmenter(models);
        Engine.Opened finder = engine.finder(models);
        return new Tagger(
                new Preparation(LayoutDetector.load(), scripts, segmenter),
                finder.with(countries, join(knowledge)),
                new Consolidator(new CountryLinks(countries)::of),
                Provenance.of(engine, models));
    }

    private static KnowledgeTable join(CompletableFuture<KnowledgeTable> table) {
        try {
            return table.join();
        } catch (CompletionException cause) {
            if (cause.getCause() instanceof UserException fault) {
                throw fault;
            }
            throw cause;
        }
    }

    /** What this tagger's output says of where it comes from. */
    public Provenance provenance() {
        return provenance;
    }

    /** Everything that zhner finds in {@code article}. */
    public TaggedArticle tag(Article article) {
        return tag(article, Allowance.ALL);
    }

    /** What zhner finds in {@code article} within {@code allowance}. */
    public TaggedArticle tag(Article article, Allowance allowance) {
        int end = allowance.endIn(article.text());
        Allowance.Deadline deadline = allowance.deadline();
        PreparedArticle prepared = preparation.prepare(article, end, deadline);
        NormalizedText normalized = prepared.normalized();
        List<Mention> mentions = finder.find(normalized.text(), prepared.sentences(), deadline);
        List<Entity> entities = consolidator.consolidate(normalized.text(), mentions);
        return new TaggedArticle(
                article,
                prepared.layout(),
                normalized,
                prepared.sentences(),
                mentions,
                entities,
                issues(normalized, end, deadline.hasCut()),
                provenance);
    }

    private static List<Issue> issues(NormalizedText normalized, int end, boolean isLate) {
        List<Issue> issues = new ArrayList<>();
        if (!normalized.hasHan()) {
            issues.add(new Issue(
                    "NO_CHINESE", "The text has no Chinese character; zhner is made for Chinese.", "normalise"));
        }
        if (end < normalized.text().original().length()) {
            issues.add(new Issue(
                    Issue.SIZE_LIMIT,
                    "Only the beginning of the text, as far as the size limit goes, is tagged.",
                    "segment"));
        }
        if (isLate) {
            issues.add(new Issue(
                    Issue.TIME_LIMIT,
                    "The time limit was over before the end of the text, from which names are missing.",
                    "find"));
        }
        return issues;
    }
}
