package org.zhner.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.zhner.corenlp.StockLabeller;
import org.zhner.corenlp.StockSegmenter;
import org.zhner.label.CompiledLabeller;
import org.zhner.label.TokenLabeller;
import org.zhner.learned.LearnedFinder;
import org.zhner.learned.LearnedModel;
import org.zhner.learned.WordClusters;
import org.zhner.lexicon.CountryTable;
import org.zhner.model.ModelBundle;
import org.zhner.segment.CompiledSegmenter;
import org.zhner.segment.Segmenter;
import org.zhner.tag.ListedNames;
import org.zhner.tag.MentionFinder;
import org.zhner.tag.NameFinder;

/** What segments and labels text. */
public enum Engine {
    /** zhner's own model, on top of CoreNLP's compiled models: the default. */
    ZHNER("zhner") {
        @Override
        List<String> roles() {
            return List.of("segmenter", "names", WORD_CLUSTERS, LEARNED);
        }

        @Override
        Segmenter segmenter(ModelBundle models) {
            return CompiledSegmenter.open(models.table("segmenter"));
        }

        @Override
        Opened finder(ModelBundle models) {
            CompiledLabeller labeller = CompiledLabeller.open(models.table("names"));
            LearnedModel model =
                    LearnedModel.open(models.table(LEARNED), () -> WordClusters.open(models.table(WORD_CLUSTERS)));
            return (countries, knowledge) ->
                    new LearnedFinder(model, labeller, new ListedNames(countries, knowledge.forms()));
        }
    },

    /** CoreNLP's models compiled into tables, and rules: CoreNLP's words and labels at many times its speed. */
    COMPILED("compiled") {
        @Override
        List<String> roles() {
            return List.of("segmenter", "names");
        }

        @Override
        Segmenter segmenter(ModelBundle models) {
            return CompiledSegmenter.open(models.table("segmenter"));
        }

        @Override
        Opened finder(ModelBundle models) {
            return rules(CompiledLabeller.open(models.table("names")));
        }
    },

    /** Stanford CoreNLP 4.5.10 as it is, and the same rules. */
    CORENLP("corenlp") {
        @Override
        List<String> roles() {
            return List.of(
                    "stock-segmenter",
                    "stock-segmenter-dictionary",
                    "stock-segmenter-characters",
                    "stock-segmenter-affixes",
                    "stock-names");
        }

        @Override
        Segmenter segmenter(ModelBundle models) {
            Path characters = models.file("stock-segmenter-characters");
            models.file("stock-segmenter-affixes");
            // CoreNLP wants the folder that holds the folder of these lists.
            Path corpora = characters.resolveSibling("..").normalize();
            return StockSegmenter.open(
                    models.file("stock-segmenter"), models.file("stock-segmenter-dictionary"), corpora);
        }

        @Override
        Opened finder(ModelBundle models) {
            return rules(StockLabeller.open(models.file("stock-names")));
        }
    };

    /** The role of zhner's own model. */
    public static final String LEARNED = "zhner-names";
    /** The role of the clusters of words that it looks at. */
    public static final String WORD_CLUSTERS = "word-clusters";

    private final String code;

    Engine(String code) {
        this.code = code;
    }

    /** Its name on the command line and in the output. */
    public String code() {
        return code;
    }

    /** The model files that it reads. */
    abstract List<String> roles();

    abstract Segmenter segmenter(ModelBundle models);

    abstract Opened finder(ModelBundle models);

    private static Opened rules(TokenLabeller labeller) {
        return (countries, knowledge) -> new NameFinder(labeller, countries, knowledge.table());
    }

    /** A finder that lacks the lists of names, which are read at the same time. */
    @FunctionalInterface
    interface Opened {
        MentionFinder with(CountryTable countries, KnowledgeFiles knowledge);
    }
}
