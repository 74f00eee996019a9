package org.zhner.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.zhner.corenlp.Minimizer;
import org.zhner.crf.SparseWeightsWriter;
import org.zhner.eval.GoldReader;
import org.zhner.eval.GoldSet;
import org.zhner.eval.MarkdownReport;
import org.zhner.label.CompiledLabeller;
import org.zhner.learned.LearnedModelWriter;
import org.zhner.learned.NameLabels;
import org.zhner.learned.SentenceReader;
import org.zhner.model.AtomicFile;
import org.zhner.model.FileDigest;
import org.zhner.model.ModelBundle;
import org.zhner.pipeline.Engine;
import org.zhner.pipeline.Preparation;
import org.zhner.pipeline.Tagger;
import org.zhner.tag.EntityType;

/** Trains one model. */
public final class Training {
    /** Relative improvement of the mean of ten steps at which the search stops. */
    private static final double TOLERANCE = 1e-4;

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
        List<GoldSet> data = options.data().stream().map(GoldReader::open).toList();
        NameLabels labels = labels(data);
        Preparation preparation = Preparation.open(models);
        NameSources names = new NameSources(preparation::simplify);
        names.readOwn(models);
        options.names().ifPresent(names::readFolder);
        CompiledLabeller known = CompiledLabeller.open(models.table("names"));
        ExampleReader reader =
                new ExampleReader(preparation, new SentenceReader(known, options.groups(), names.lists()), labels);
        List<Example> examples = new ArrayList<>();
        data.forEach(set -> examples.addAll(reader.read(set)));
        FeatureIndex index = FeatureIndex.of(examples, options.atLeast());
        List<Sequence> sequences =
                examples.stream().map(example -> new Sequence(example, index)).toList();
        examples.clear();
        progress.accept(sequences.size() + " sentences, " + index.size() + " features, "
                + names.lists().size() + " names");
        Parameters parameters = Parameters.of(sequences, index.size());
        Likelihood likelihood = new Likelihood(sequences, labels, parameters, options.l2());
        double[] weights = minimize(likelihood, sequences);
        SparseWeightsWriter sparse =
                new SparseWeightsWriter(labels.size(), index.features(), parameters.rows(weights, labels.size()));
        new LearnedModelWriter(labels, options.groups(), names.lists(), sparse, transitions(likelihood, weights))
                .writeTo(out);
        return new TrainingSummary(data, names.sources(), sequences.size(), reader.left(), index.size(), sparse.size());
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

    private double[] minimize(Likelihood likelihood, List<Sequence> sequences) {
        double units = sequences.stream().mapToInt(Sequence::length).sum();
        return new Minimizer(options.l1() / units, TOLERANCE, options.steps())
                .minimize(likelihood, (step, value, weights) -> {
                    if (step % 10 == 0) {
                        progress.accept("step %d of at most %d, %.6f".formatted(step, options.steps(), value));
                    }
                });
    }

    private static NameLabels labels(List<GoldSet> data) {
        Set<EntityType> types = EnumSet.noneOf(EntityType.class);
        data.forEach(set -> set.documents()
                .forEach(document -> document.mentions()
                        .forEach(mention ->
                                types.add(ExampleReader.type(mention.reading().label())))));
        return new NameLabels(List.copyOf(types));
    }

    private static float[] transitions(Likelihood likelihood, double[] weights) {
        double[] scores = likelihood.transitions(weights);
        float[] transitions = new float[scores.length];

        for (int at = 0; at < transitions.length; at++) {
            transitions[at] = Double.isInfinite(scores[at]) ? 0 : (float) scores[at];
        }
        return transitions;
    }
}
