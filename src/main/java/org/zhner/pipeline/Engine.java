package org.zhner.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.zhner.corenlp.StockLabeller;
import org.zhner.corenlp.StockSegmenter;
import org.zhner.model.ModelBundle;
import org.zhner.tag.Segmenter;
import org.zhner.tag.TokenLabeller;

/** What segments and labels text. */
public enum Engine {
    /** Stanford CoreNLP 4.5.10 as it is. */
    CORENLP("corenlp");

    private final String code;

    Engine(String code) {
        this.code = code;
    }

    /** Its name on the command line and in the output. */
    public String code() {
        return code;
    }

    /** The model files that it reads. */
    List<String> roles() {
        return List.of("segmenter", "segmenter-dictionary", "segmenter-characters", "segmenter-affixes", "names");
    }

    Segmenter segmenter(ModelBundle models) {
        Path characters = models.file("segmenter-characters");
        models.file("segmenter-affixes");
        // CoreNLP wants the folder that holds the folder of these lists.
        Path corpora = characters.resolveSibling("..").normalize();
        return StockSegmenter.open(models.file("segmenter"), models.file("segmenter-dictionary"), corpora);
    }

    TokenLabeller labeller(ModelBundle models) {
        return StockLabeller.open(models.file("names"));
    }
}
