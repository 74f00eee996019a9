package org.zhner.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.zhner.article.Article;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;

/**
 * One system's output on one gold set, judged document by document.
 *
 * @param system name of the engine, or of the file that its output came from
 * @param gold the set, by the types that were compared
 * @param types that were compared
 * @param judgements one a document, in the order of the set
 */
public record Evaluation(String system, GoldSet gold, TypeSet types, List<Judgement> judgements) {
    public Evaluation {
        judgements = List.copyOf(judgements);
    }

    /**
     * Lets {@code tagger} tag every document of {@code gold}.
     *
     * @throws UserException if gold does not tell these types apart
     */
    public static Evaluation of(String system, GoldSet gold, TypeSet types, Function<Article, SystemDocument> tagger) {
        GoldSet projected = gold.as(types);
        List<Judgement> judgements = new ArrayList<>();
        for (GoldDocument document : projected.documents()) {
            SystemDocument found = tagger.apply(projected.article(judgements.size()));
            judgements.add(Judgement.of(document, found.as(types)));
        }
        return new Evaluation(system, projected, types, judgements);
    }

    /**
     * Judges what a system wrote, in zhner's JSON. Its documents may be in any order, and have any ids: they are found
     * by their text.
     *
     * @throws UserException if there is no output for a gold document
     */
    public static Evaluation of(GoldFile output, GoldSet gold, TypeSet types) {
        Map<String, SystemDocument> byText = new HashMap<>();
        for (SystemDocument document : TaggedJsonReader.systems(output)) {
            byText.putIfAbsent(document.text().original(), document);
        }
        return of(output.name(), gold, types, article -> {
            SystemDocument found = byText.get(article.text());
            if (found == null) {
                throw new UserException(new Problem(
                        "OUTPUT_INCOMPLETE",
                        "A system's output lacks a gold document",
                        output.name(),
                        "no document with the text of " + article.id() + " in " + gold.name(),
                        "one document for each of gold, with exactly its text",
                        "tag these documents with the text in the output, and compare again"));
            }
            return found;
        });
    }

    public Score score() {
        return Score.of(judgements);
    }
}
