package org.zhner.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.zhner.corenlp.StockLabeller;
import org.zhner.corenlp.StockSegmenter;
import org.zhner.eval.SystemDocument;
import org.zhner.model.ModelBundle;
import org.zhner.pipeline.Engine;
import org.zhner.script.ScriptNormalizer;
import org.zhner.tag.Mention;
import org.zhner.segment.Sentence;
import org.zhner.text.AlignedText;
import org.zhner.text.Span;

/**
 * Characters a second on one thread: zhner stage by stage and whole, and its peers, on the same text. Each runs in a
 * process of its own, so that engines do not share a heap.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
public class SpeedBenchmark {
    /** Counts what was read; JMH divides it by the time. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Read {
        public long characters;

        private void add() {
            characters += News.CHARACTERS;
        }
    }

    /** The normaliser, and its results. */
    @State(Scope.Benchmark)
    public static class Scripts {
        private final ScriptNormalizer scripts = ScriptNormalizer.load();
    }

    /** zhner's stages, with the results of those before the one that is measured. */
    @State(Scope.Benchmark)
    public static class Stages {
        private final ZhnerEngine.Stages stages = new ZhnerEngine.Stages();
        private final AlignedText text = stages.normalize(News.ARTICLE.text());
        private final List<Sentence> sentences = stages.segment(text);
    }

    /** zhner, whole. */
    @State(Scope.Benchmark)
    public static class Zhner {
        private final NameEngine engine = new ZhnerEngine(Engine.ZHNER);
    }

    /** zhner with CoreNLP's compiled labels and rules in place of its own model. */
    @State(Scope.Benchmark)
    public static class ZhnerCompiled {
        private final NameEngine engine = new ZhnerEngine(Engine.COMPILED);
    }

    /** zhner on CoreNLP as it is. */
    @State(Scope.Benchmark)
    public static class ZhnerOnCoreNlp {
        private final NameEngine engine = new ZhnerEngine(Engine.CORENLP);
    }

    /** CoreNLP's segmenter and labeller as they are, on the text that zhner's stages have. */
    @State(Scope.Benchmark)
    public static class Stock {
        private final ModelBundle models = ModelBundle.open(Path.of("models"));
        private final AlignedText text =
                ScriptNormalizer.load().normalize(News.ARTICLE.text()).text();
        private final StockSegmenter segmenter = StockSegmenter.open(
                models.file("stock-segmenter"),
                models.file("stock-segmenter-dictionary"),
                models.file("stock-segmenter-characters").resolveSibling("..").normalize());
        private final StockLabeller labeller = StockLabeller.open(models.file("stock-names"));

        private List<Sentence> segment() {
            List<Sentence> sentences = new ArrayList<>();
            for (Span line : ConvertedLines.lines(text.normalised())) {
                sentences.addAll(segmenter.segment(text, 0, line));
            }
            return sentences;
        }
    }

    /** CoreNLP as it comes, except for coreference. */
    @State(Scope.Benchmark)
    public static class Full {
        private final NameEngine engine = CoreNlpEngine.full();
    }

    /** CoreNLP without what names do not need. */
    @State(Scope.Benchmark)
    public static class Cut {
        private final NameEngine engine = CoreNlpEngine.cut();
    }

    /** HanLP. */
    @State(Scope.Benchmark)
    public static class HanLp {
        private final NameEngine engine = new HanLpEngine();
    }

    @Benchmark
    public AlignedText normalise(Scripts state, Read read) {
        read.add();
        return state.scripts.normalize(News.ARTICLE.text()).text();
    }

    @Benchmark
    public List<Sentence> segment(Stages state, Read read) {
        read.add();
        return state.stages.segment(state.text);
    }

    @Benchmark
    public List<Sentence> segmentStock(Stock state, Read read) {
        read.add();
        return state.segment();
    }

    @Benchmark
    public int segmentAndLabel(Stages state, Read read) {
        read.add();
        return state.stages.label(state.text);
    }

    @Benchmark
    public int segmentAndLabelStock(Stock state, Read read) {
        read.add();
        return state.segment().stream()
                .mapToInt(sentence -> state.labeller.label(sentence).size())
                .sum();
    }

    @Benchmark
    public List<Mention> find(Stages state, Read read) {
        read.add();
        return state.stages.find(state.text, state.sentences);
    }

    @Benchmark
    public SystemDocument zhner(Zhner state, Read read) {
        read.add();
        return state.engine.tag(News.ARTICLE);
    }

    @Benchmark
    public SystemDocument zhnerCompiled(ZhnerCompiled state, Read read) {
        read.add();
        return state.engine.tag(News.ARTICLE);
    }

    @Benchmark
    public SystemDocument zhnerOnCoreNlp(ZhnerOnCoreNlp state, Read read) {
        read.add();
        return state.engine.tag(News.ARTICLE);
    }

    @Benchmark
    public SystemDocument coreNlpDefault(Full state, Read read) {
        read.add();
        return state.engine.tag(News.ARTICLE);
    }

    @Benchmark
    public SystemDocument coreNlpCut(Cut state, Read read) {
        read.add();
        return state.engine.tag(News.ARTICLE);
    }

    @Benchmark
    public SystemDocument hanLp(HanLp state, Read read) {
        read.add();
        return state.engine.tag(News.ARTICLE);
    }
}
