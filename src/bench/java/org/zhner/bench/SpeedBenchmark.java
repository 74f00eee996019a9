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

    /** zhner's stages, with the results of those before the one that is measured. */
    @State(Scope.Benchmark)
    public static class Parts {
        private final Stages stages = new Stages(ZhnerEngine.models());
        private final AlignedText text = stages.normalize(News.ARTICLE.text());
        private final List<Sentence> sentences = stages.segment(text);
    }

    /** zhner. */
    @State(Scope.Benchmark)
    public static class Zhner {
        private final Engine engine = Engines.open("zhner");
    }

    /** CoreNLP as it comes, except for coreference. */
    @State(Scope.Benchmark)
    public static class Full {
        private final Engine engine = Engines.open("corenlp-full");
    }

    /** CoreNLP without what names do not need. */
    @State(Scope.Benchmark)
    public static class Cut {
        private final Engine engine = Engines.open("corenlp-cut");
    }

    /** HanLP. */
    @State(Scope.Benchmark)
    public static class HanLp {
        private final Engine engine = Engines.open("hanlp");
    }

    @Benchmark
    public AlignedText normalise(Parts state, Read read) {
        read.add();
        return state.stages.normalize(News.ARTICLE.text());
    }

    @Benchmark
    public List<Sentence> segment(Parts state, Read read) {
        read.add();
        return state.stages.segment(state.text);
    }

    @Benchmark
    public List<Mention> find(Parts state, Read read) {
        read.add();
        return state.stages.find(state.text, state.sentences);
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
