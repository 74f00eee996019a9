package org.zhner.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.zhner.article.Article;
import org.zhner.article.Metadata;
import org.zhner.article.Source;
import org.zhner.model.ModelBundle;
import org.zhner.pipeline.Engine;
import org.zhner.pipeline.Tagger;

/** Prints how the time of a character grows with an article's length, and what a second thread gains. */
final class Scaling {
    private static final int LONGEST = 20_000_000;
    private static final int CORPUS = 10_000_000;
    private static final int ROUNDS = 3;

    private final Tagger tagger = Tagger.open(ModelBundle.open(Path.of("models")), Engine.ZHNER);

    public static void main(String[] arguments) throws Exception {
        Scaling scaling = new Scaling();
        scaling.seconds(1, scaling.corpus(CORPUS)); // warm
        System.out.printf("%12s %20s%n", "bytes", "ns a character");
        for (int bytes = 1_000; bytes <= LONGEST; bytes = bytes == 10_000_000 ? LONGEST : bytes * 10) {
            Article article = article(bytes);
            int times = Math.max(1, 2_000_000 / bytes);
            double best = Double.MAX_VALUE;
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                for (int time = 0; time < times; time++) {
                    scaling.tagger.tag(article);
                }
                best = Math.min(best, (double) (System.nanoTime() - start) / times / article.text().length());
            }
            System.out.printf("%12d %20.0f%n", bytes, best);
        }
        List<Article> corpus = scaling.corpus(CORPUS);
        double one = Double.MAX_VALUE;
        double two = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            one = Math.min(one, scaling.seconds(1, corpus));
            two = Math.min(two, scaling.seconds(2, corpus));
        }
        System.out.printf("10 MB: one thread %.1f s, two threads %.1f s, ratio %.2f%n", one, two, one / two);
    }

    private List<Article> corpus(int bytes) {
        List<Article> articles = new ArrayList<>();
        for (int done = 0; done < bytes; done += 3_000) {
            articles.add(article(3_000));
        }
        return articles;
    }

    private double seconds(int threads, List<Article> corpus) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        long start = System.nanoTime();
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (Article article : corpus) {
            tasks.add(() -> tagger.tag(article).mentions().size());
        }
        for (Future<Integer> done : pool.invokeAll(tasks)) {
            done.get();
        }
        pool.shutdown();
        return (System.nanoTime() - start) / 1e9;
    }

    /** The news, over and over, up to so many bytes of UTF-8. */
    private static Article article(int bytes) {
        StringBuilder text = new StringBuilder();
        int line = 0;
        while (3 * text.length() < bytes) {
            text.append(News.ARTICLE.text()).append(line++).append('\n');
        }
        text.setLength(Math.min(text.length(), bytes / 3));
        Source source = new Source(
                "-", OptionalLong.empty(), StandardCharsets.UTF_8, Source.CharsetFrom.DETECTED, "0".repeat(64));
        return new Article("news", text.toString(), source, Metadata.NONE);
    }
}
