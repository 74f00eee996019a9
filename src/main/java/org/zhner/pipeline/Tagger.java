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
import org.zhner.entity.Linker;
import org.zhner.entity.Titles;
import org.zhner.entity.UserIdentities;
import org.zhner.lexicon.CountryTable;
import org.zhner.lexicon.LinkDictionary;
import org.zhner.lexicon.UserLexicon;
import org.zhner.model.ModelBundle;
import org.zhner.problem.UserException;
import org.zhner.script.NormalizedText;
import org.zhner.script.ScriptNormalizer;
import org.zhner.segment.Segmenter;
import org.zhner.segment.Sentence;
import org.zhner.tag.EntityType;
import org.zhner.tag.Mention;
import org.zhner.tag.MentionFinder;
import org.zhner.tag.UserNames;

/** Takes articles through all stages. Safe for use by many threads; costly to open, so open one. */
public final class Tagger {
    private final Preparation preparation;
    private final MentionFinder finder;
    private final double minScore;
    private final UserNames userNames;
    private final CountryLinks countryLinks;
    private final Linker linker;
    private final UserIdentities userIdentities;
    private final Provenance provenance;

    Tagger(
            Preparation preparation,
            MentionFinder finder,
            double minScore,
            UserNames userNames,
            CountryLinks countryLinks,
            Linker linker,
            Provenance provenance) {
        this.preparation = preparation;
        this.finder = finder;
        this.minScore = minScore;
        this.userNames = userNames;
        this.countryLinks = countryLinks;
        this.linker = linker;
        this.userIdentities = new UserIdentities(userNames, preparation::simplify);
        this.provenance = provenance;
    }

    /** Opens the models as they are. */
    public static Tagger open(ModelBundle models, Engine engine) {
        return open(models, engine, TaggerOptions.NONE);
    }

    /**
     * Opens the models and the user's own names. Reads them whole, which for CoreNLP's own takes half a minute and
     * gigabytes of memory.
     *
     * @throws org.zhner.problem.UserException if a model is missing or damaged, or a user's file is malformed
     */
    public static Tagger open(ModelBundle models, Engine engine, TaggerOptions options) {
        // Side by side, since this is a good part of a short run: what is read for texts, and lists of names.
        CompletableFuture<Lists> reading = CompletableFuture.supplyAsync(() -> Lists.read(models, options));
        Segmenter segmenter = engine.segmenter(models);
        Engine.Opened finder = engine.finder(models);
        Lists lists = join(reading);
        ScriptNormalizer scripts = lists.scripts();
        return new Tagger(
                new Preparation(lists.layouts(), scripts, segmenter),
                finder.with(lists.countries(), lists.knowledge()),
                options.minScore(),
                new UserNames(lists.user(), scripts::fold),
                new CountryLinks(lists.countries()),
                lists.linker(),
                Provenance.of(engine, models).with(options));
    }

    /** All that a tagger has besides its engine. */
    private record Lists(
            ScriptNormalizer scripts,
            LayoutDetector layouts,
            CountryTable countries,
            KnowledgeFiles knowledge,
            Linker linker,
            UserLexicon<EntityType> user) {
        static Lists read(ModelBundle models, TaggerOptions options) {
            Titles titles = Titles.of(LinkDictionary.open(models.table("links")));
            LayoutDetector layouts = LayoutDetector.load();
            ScriptNormalizer scripts = ScriptNormalizer.load();
            KnowledgeFiles knowledge = new KnowledgeFiles(models, scripts, options.knowledge());
            Linker linker = new Linker(knowledge.forms(), titles);
            CountryTable countries = CountryTable.load(models.file("countries"), scripts::simplify);
            UserLexicon<EntityType> user = options.lexicon()
                    .map(file -> UserLexicon.load(
                            file, EntityType.COUNTRY, countries, surface -> scripts.fold(scripts.simplify(surface))))
                    .orElseGet(UserLexicon::empty);
            return new Lists(scripts, layouts, countries, knowledge, linker, user);
        }
    }

    private static <T> T join(CompletableFuture<T> table) {
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
        List<Sentence> sentences = userNames.join(normalized.text(), prepared.sentences());
        List<Mention> found = sure(finder.find(normalized.text(), sentences, deadline));
        List<Mention> mentions = userNames.apply(normalized.text(), sentences, found);
        Consolidator consolidator = new Consolidator(countryLinks.in(normalized.text(), mentions), linker);
        List<Entity> entities = userIdentities.apply(
                normalized.text(),
                prepared.layout(),
                mentions,
                consolidator.consolidate(normalized.text(), prepared.layout(), mentions));
        return new TaggedArticle(
                article,
                prepared.layout(),
                normalized,
                sentences,
                mentions,
                entities,
                issues(normalized, end, deadline.hasCut()),
                provenance);
    }

    private List<Mention> sure(List<Mention> mentions) {
        return mentions.stream().filter(mention -> mention.score() >= minScore).toList();
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
