package org.zhner.bench;

import java.nio.file.Path;
import org.zhner.article.Article;
import org.zhner.eval.SystemDocument;
import org.zhner.eval.TypeSet;
import org.zhner.model.ModelBundle;
import org.zhner.pipeline.Provenance;
import org.zhner.pipeline.Tagger;

/** zhner as its users have it: the tagger over the models folder. */
final class ZhnerEngine implements Engine {
    private final Tagger tagger;
    private final Provenance provenance;

    ZhnerEngine(org.zhner.pipeline.Engine engine) {
        tagger = Tagger.open(models(), engine);
        provenance = tagger.tag(News.ARTICLE).pipeline();
    }

    /** The folder that {@code ZHNER_MODELS} names, or else the project's. */
    static ModelBundle models() {
        return ModelBundle.open(Path.of(System.getenv().getOrDefault("ZHNER_MODELS", "models")));
    }

    @Override
    public SystemDocument tag(Article article) {
        return SystemDocument.of(tagger.tag(article));
    }

    @Override
    public TypeSet types() {
        return TypeSet.FIVE;
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }
}
