package org.zhner.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.zhner.article.Article;
import org.zhner.article.Layout;
import org.zhner.article.LayoutDetector;
import org.zhner.article.Section;
import org.zhner.entity.Consolidator;
import org.zhner.entity.CountryLinks;
import org.zhner.entity.Entity;
import org.zhner.entity.Linker;
import org.zhner.entity.Titles;
import org.zhner.lexicon.CountryTable;
import org.zhner.lexicon.KnowledgeTable;
import org.zhner.lexicon.LinkDictionary;
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
        return open(models, engine, List.of());
    }

    /**
     * Opens the models, and a user's own files in the columns of {@code knowledge.tsv}; later files win.
     *
     * @throws org.zhner.problem.UserException if a model is missing or damaged, or a file malformed
     */
    public static Tagger open(ModelBundle models, Engine engine, List<Path> knowledgeFiles) {
        ScriptNormalizer scripts = ScriptNormalizer.load();
        // Half of the time of a short run goes into this list, so it is read beside all the others.
        CompletableFuture<KnowledgeTable> knowledge =
                CompletableFuture.supplyAsync(() -> knowledge(models, scripts, knowledgeFiles));
        Titles titles = Titles.of(LinkDictionary.open(models.table("links")));
        CompletableFuture<Linker> linker = knowledge.thenApplyAsync(table -> new Linker(table, titles));
        CountryTable countries = CountryTable.load(models.file("countries"), scripts::simplify);
        Segmenter segmenter = engine.segmenter(models);
        TokenLabeller labeller = engine.labeller(models);
        return new Tagger(
                LayoutDetector.load(),
                scripts,
                segmenter,
                new NameFinder(labeller, countries, join(knowledge)),
                new Consolidator(new CountryLinks(countries)::of, join(linker)),
                Provenance.of(engine, models, knowledgeFiles));
    }

    private static KnowledgeTable knowledge(ModelBundle models, ScriptNormalizer scripts, List<Path> files) {
        KnowledgeTable table = KnowledgeTable.load(models.file("knowledge"), scripts::simplify);
        for (Path file : files) {
            table = table.with(file, scripts::simplify);
        }
        return table;
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
        Layout layout = layouts.detect(article.text());
        NormalizedText normalized = scripts.normalize(article.text());
        List<Sentence> sentences = segment(normalized.text(), layout);
        List<Mention> mentions = finder.find(normalized.text(), sentences);
        List<Entity> entities = consolidator.consolidate(normalized.text(), layout, mentions);
        return new TaggedArticle(
                article, layout, normalized, sentences, mentions, entities, issues(normalized), provenance);
    }

    /** Section by section, so that no word reaches across a line end. */
    private List<Sentence> segment(AlignedText text, Layout layout) {
        List<Sentence> sentences = new ArrayList<>();
        List<Section> sections = layout.sections();
        for (int index = 0; index < sections.size(); index++) {
            Span normalised = text.toNormalised(sections.get(index).span());
            for (Span piece : cutter.cut(text.normalised(), normalised)) {
                sentences.addAll(segmenter.segment(text, index, piece));
            }
        }
        return sentences;
    }

    private static List<Issue> issues(NormalizedText normalized) {
        return normalized.hasHan()
                ? List.of()
                : List.of(new Issue(
                        "NO_CHINESE", "The text has no Chinese character; zhner is made for Chinese.", "normalise"));
    }
}
