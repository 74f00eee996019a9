package org.zhner.bench;

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
import org.zhner.eval.SystemDocument;
import org.zhner.script.ScriptNormalizer;
import org.zhner.tag.Mention;
import org.zhner.tag.Sentence;
import org.zhner.text.AlignedText;

/**
 * Characters a second on one thread: zhner stage by stage and whole, and its peers, on the same text. Each runs in a
 * process of its own, so that engines do not share a heap.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(1)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 5, time = 10)
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

    /** zhner, with the results of the stages before the one that is measured. */
    @State(Scope.Benchmark)
    public static class Zhner {
        private final ZhnerEngine engine = new ZhnerEngine();
        private final AlignedText text = engine.normalize(News.ARTICLE.text());
        private final List<Sentence> sentences = engine.segment(text);
    }

    /** CoreNLP as it comes. */
    @State(Scope.Benchmark)
    public static class Full {
        private final Engine engine = CoreNlpEngine.full();
    }

    /** CoreNLP without what names do not need. */
    @State(Scope.Benchmark)
    public static class Cut {
        private final Engine engine = CoreNlpEngine.cut();
    }

    /** HanLP. */
    @State(Scope.Benchmark)
    public static class HanLp {
        private final Engine engine = new HanLpEngine();
    }

    @Benchmark
    public AlignedText normalise(Scripts state, Read read) {
        read.add();
        return state.scripts.normalize(News.ARTICLE.text()).text();
    }

    @Benchmark
    public List<Sentence> segment(Zhner state, Read read) {
        read.add();
        return state.engine.segment(state.text);
    }

    @Benchmark
    public List<Mention> find(Zhner state, Read read) {
        read.add();
        return state.engine.find(state.text, state.sentences);
    }

    @Benchmark
    public SystemDocument zhner(Zhner state, Read read) {
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
