package org.zhner.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import org.zhner.article.Article;
import org.zhner.article.Layout;
import org.zhner.article.LayoutDetector;
import org.zhner.article.Section;
import org.zhner.entity.Consolidator;
import org.zhner.entity.CountryLinks;
import org.zhner.entity.Entity;
import org.zhner.lexicon.CountryTable;
import org.zhner.lexicon.KnowledgeTable;
import org.zhner.model.ModelBundle;
import org.zhner.problem.UserException;
import org.zhner.script.NormalizedText;
import org.zhner.script.ScriptNormalizer;
import org.zhner.tag.Cutter;
import org.zhner.tag.Mention;
import org.zhner.tag.MentionFinder;
import org.zhner.tag.NameFinder;
import org.zhner.tag.Segmenter;
import org.zhner.tag.Sentence;
import org.zhner.tag.TokenLabeller;
import org.zhner.text.AlignedText;
import org.zhner.text.Span;

/** Takes articles through all stages. Safe for use by many threads; costly to open, so open one. */
public final class Tagger {
    /** Units of text that are segmented at once: far longer than a paragraph, short enough for a CRF's tables. */
    private static final int LONGEST_PIECE = 2_000;

    private final LayoutDetector layouts;
    private final ScriptNormalizer scripts;
    private final Cutter cutter = new Cutter(LONGEST_PIECE);
    private final Segmenter segmenter;
    private final MentionFinder finder;
    private final Consolidator consolidator;
    private final Provenance provenance;

    Tagger(
            LayoutDetector layouts,
            ScriptNormalizer scripts,
            Segmenter segmenter,
            MentionFinder finder,
            Consolidator consolidator,
            Provenance provenance) {
        this.layouts = layouts;
        this.scripts = scripts;
        this.segmenter = segmenter;
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
        TokenLabeller labeller = engine.labeller(models);
        return new Tagger(
                LayoutDetector.load(),
                scripts,
                segmenter,
                new NameFinder(labeller, countries, join(knowledge)),
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
        Layout layout = layouts.detect(article.text());
        NormalizedText normalized = scripts.normalize(article.text());
        int end = allowance.endIn(article.text());
        Allowance.Deadline deadline = allowance.deadline();
        List<Sentence> sentences = segment(normalized.text(), layout, end, deadline);
        List<Mention> mentions = finder.find(normalized.text(), sentences, deadline);
        List<Entity> entities = consolidator.consolidate(normalized.text(), mentions);
        return new TaggedArticle(
                article,
                layout,
                normalized,
                sentences,
                mentions,
                entities,
                issues(normalized, end, deadline.hasCut()),
                provenance);
    }

    /** Section by section, so that no word reaches across a line end. */
    private List<Sentence> segment(AlignedText text, Layout layout, int end, BooleanSupplier isTimeUp) {
        List<Sentence> sentences = new ArrayList<>();
        List<Section> sections = layout.sections();
        for (int index = 0; index < sections.size(); index++) {
            Span section = sections.get(index).span();
            if (section.begin() >= end) {
                break;
            }
            Span normalised = text.toNormalised(new Span(section.begin(), Math.min(section.end(), end)));
            for (Span piece : cutter.cut(text.normalised(), normalised)) {
                if (isTimeUp.getAsBoolean()) {
                    return sentences;
                }
                sentences.addAll(segmenter.segment(text, index, piece));
            }
        }
        return sentences;
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
