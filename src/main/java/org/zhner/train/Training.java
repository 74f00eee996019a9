package org.zhner.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.zhner.corenlp.Minimizer;
import org.zhner.crf.ConstantChain;
import org.zhner.crf.SparseWeightsWriter;
import org.zhner.eval.GoldReader;
import org.zhner.eval.GoldSet;
import org.zhner.eval.MarkdownReport;
import org.zhner.label.CompiledLabeller;
import org.zhner.learned.LearnedModelWriter;
import org.zhner.learned.NameLabels;
import org.zhner.learned.SentenceReader;
import org.zhner.learned.WordClusters;
import org.zhner.lexicon.CountryTable;
import org.zhner.lexicon.KnowledgeTable;
import org.zhner.model.AtomicFile;
import org.zhner.model.FileDigest;
import org.zhner.model.ModelBundle;
import org.zhner.pattern.PatternFolder;
import org.zhner.pipeline.Engine;
import org.zhner.pipeline.Preparation;
import org.zhner.pipeline.Tagger;
import org.zhner.tag.EntityType;

/** Trains one model. */
public final class Training {
    /** Relative improvement of the mean of ten steps at which the search stops. */
    private static final double TOLERANCE = 1e-4;

    /** So often each pattern is filled. */
    private static final int COPIES = 2;

    private final ModelBundle models;
    private final TrainingOptions options;
    private final Consumer<String> progress;

    /** A training with CoreNLP's compiled models and zhner's lists out of {@code models}. */
    public Training(ModelBundle models, TrainingOptions options, Consumer<String> progress) {
        this.models = models;
        this.options = options;
        this.progress = progress;
    }

    /**
     * Trains, and writes the model file, whole or not at all.
     *
     * @throws IOException if it cannot be written
     * @throws org.zhner.problem.UserException if data, lists or models are faulty
     */
    public TrainingSummary run(Path out) throws IOException {
        Preparation preparation = Preparation.open(models);
        List<GoldSet> gold = options.data().stream().map(GoldReader::open).toList();
        List<GoldSet> patterns =
                options.patterns().map(folder -> drawn(folder, preparation)).orElse(List.of());
        List<GoldSet> data = Stream.concat(gold.stream(), patterns.stream()).toList();
        NameLabels labels = labels(data);
        NameSources names = new NameSources(preparation::simplify);
        names.readOwn(models);
        options.names().ifPresent(names::readFolder);
        CompiledLabeller known = CompiledLabeller.open(models.table("names"));
        ExampleReader reader = new ExampleReader(
                preparation,
                new SentenceReader(
                        known,
                        () -> WordClusters.open(models.table(Engine.WORD_CLUSTERS)),
                        options.groups(),
                        names.lists()),
                labels);
        List<Example> examples = new ArrayList<>();
        gold.forEach(set -> examples.addAll(reader.read(set)));
        int goldSentences = examples.size();
        patterns.forEach(set -> examples.addAll(reader.read(set)));
        FeatureIndex index = FeatureIndex.of(examples, options.atLeast());
        List<Sequence> sequences =
                examples.stream().map(example -> new Sequence(example, index)).toList();
        examples.clear();
        progress.accept(sequences.size() + " sentences, " + index.size() + " features, "
                + names.lists().size() + " names");
        double threshold = threshold(sequences, goldSentences, labels, index.size());
        progress.accept("names that are likelier than %.3f are taken".formatted(threshold));
        Weighed weighed = weigh(sequences, labels, index.size());
        SparseWeightsWriter sparse = new SparseWeightsWriter(labels.size(), index.features(), weighed.rows());
        new LearnedModelWriter(labels, options.groups(), names.lists(), sparse, weighed.storedTransitions(), threshold)
                .writeTo(out);
        return new TrainingSummary(
                data, names.sources(), sequences.size(), reader.left(), index.size(), sparse.size(), threshold);
    }

    /**
     * Writes the card of a model that {@link #run} wrote, with its scores on the dev sets.
     *
     * @throws IOException if it cannot be written
     */
    public List<MarkdownReport.Row> writeCard(Path model, TrainingSummary summary) throws IOException {
        Tagger tagger = Tagger.open(models.with(Engine.LEARNED, model), Engine.ZHNER);
        List<MarkdownReport.Row> scores = DevScores.of(tagger, options.dev());
        String card = ModelCard.of(options, summary, tagger.provenance(), FileDigest.of(model), scores);
        AtomicFile.write(
                model.resolveSibling(model.getFileName() + ".md"),
                out -> out.write(card.getBytes(StandardCharsets.UTF_8)));
        return scores;
    }

    /** The dev scores of a model that {@link #run} wrote. */
    List<MarkdownReport.Row> scores(Path model) {
        return DevScores.of(Tagger.open(models.with(Engine.LEARNED, model), Engine.ZHNER), options.dev());
    }

    private List<GoldSet> drawn(Path folder, Preparation preparation) {
        KnowledgeTable known = KnowledgeTable.load(models.file("knowledge"), UnaryOperator.identity());
        CountryTable countries = CountryTable.load(models.file("countries"), UnaryOperator.identity());
        return PatternFolder.read(folder, known.entries(), countries, preparation::simplify)
                .draw(COPIES);
    }

    /** Finds the threshold by weights for a part of the sentences: by gold, of which there is some before all else. */
    private double threshold(List<Sequence> sequences, int gold, NameLabels labels, int features) {
        List<Sequence> others = new ArrayList<>();
        List<Sequence> kept = new ArrayList<>();
        for (int sentence = 0; sentence < sequences.size(); sentence++) {
            (sentence < gold && Threshold.isKept(sentence) ? kept : others).add(sequences.get(sentence));
        }
        if (kept.isEmpty()) {
            return Threshold.DEFAULT;
        }
        progress.accept(kept.size() + " sentences are kept back to choose how likely a name must be");
        Weighed weighed = weigh(others, labels, features);
        ConstantChain chain = weighed.chain();
        Threshold threshold = new Threshold(labels);
        kept.forEach(sequence -> threshold.add(chain, weighed.scores(sequence), sequence.labels()));
        return threshold.best();
    }

    private Weighed weigh(List<Sequence> sequences, NameLabels labels, int features) {
        Parameters parameters = Parameters.of(sequences, features);
        Likelihood likelihood = new Likelihood(sequences, labels, parameters, options.l2());
        double units = sequences.stream().mapToInt(Sequence::length).sum();
        double[] weights = new Minimizer(options.l1() / units, TOLERANCE, options.steps())
                .minimize(likelihood, (step, value, arguments) -> {
                    if (step % 10 == 0) {
                        progress.accept("step %d of at most %d, %.6f".formatted(step, options.steps(), value));
                    }
                });
        return new Weighed(labels, parameters, weights, likelihood.transitions(weights));
    }

    private static NameLabels labels(List<GoldSet> data) {
        Set<EntityType> types = EnumSet.noneOf(EntityType.class);
        data.forEach(set -> set.documents()
                .forEach(document -> document.mentions()
                        .forEach(mention ->
                                types.add(ExampleReader.type(mention.reading().label())))));
        return new NameLabels(List.copyOf(types));
    }
}
