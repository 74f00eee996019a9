package org.zhner.bench;

import org.zhner.pipeline.Engine;

/** Opens engines by name. */
final class Engines {
    private Engines() {}

    /**
     * Reads the models of an engine.
     *
     * @param name zhner; zhner-compiled, with CoreNLP's compiled labels and rules; zhner-corenlp, the same on CoreNLP
     *     as it is; corenlp, which stops at names; corenlp-cut, also without
     *     parts of speech; corenlp-full, with a parse as its default properties have it; or hanlp
     */
    static NameEngine open(String name) {
        return switch (name) {
            case "zhner" -> new ZhnerEngine(Engine.ZHNER);
            case "zhner-compiled" -> new ZhnerEngine(Engine.COMPILED);
            case "zhner-corenlp" -> new ZhnerEngine(Engine.CORENLP);
            case "corenlp" -> CoreNlpEngine.names();
            case "corenlp-cut" -> CoreNlpEngine.cut();
            case "corenlp-full" -> CoreNlpEngine.full();
            case "hanlp" -> new HanLpEngine();
            default ->
                throw new IllegalArgumentException(
                        "zhner, zhner-compiled, zhner-corenlp, corenlp, corenlp-cut, corenlp-full or hanlp, not " + name);
        };
    }
}
