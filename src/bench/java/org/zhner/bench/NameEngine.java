package org.zhner.bench;

import org.zhner.article.Article;
import org.zhner.eval.SystemDocument;
import org.zhner.eval.TypeSet;
import org.zhner.pipeline.Provenance;

/** Something that finds names in an article. */
interface NameEngine {
    SystemDocument tag(Article article);

    /** The finest types that it tells apart. */
    TypeSet types();

    Provenance provenance();
}
