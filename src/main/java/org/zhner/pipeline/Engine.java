package org.zhner.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.zhner.corenlp.StockLabeller;
import org.zhner.corenlp.StockSegmenter;
import org.zhner.model.ModelBundle;
import org.zhner.tag.CompiledLabeller;
import org.zhner.tag.CompiledSegmenter;
import org.zhner.tag.Segmenter;
import org.zhner.tag.TokenLabeller;

/** What segments and labels text. */
public enum Engine {
    /** CoreNLP's models compiled into tables: the same words and labels at many times the speed. */
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
        TokenLabeller labeller(ModelBundle models) {
            return CompiledLabeller.open(models.table("names"));
        }
    },

    /** Stanford CoreNLP 4.5.10 as it is. */
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
        TokenLabeller labeller(ModelBundle models) {
            return StockLabeller.open(models.file("stock-names"));
        }
    };

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

    abstract TokenLabeller labeller(ModelBundle models);
}
