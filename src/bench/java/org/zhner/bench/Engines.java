package org.zhner.bench;

/** Opens engines by name. */
final class Engines {
    private Engines() {}

    /**
     * Reads the models of an engine.
     *
     * @param name zhner; zhner-corenlp, which runs CoreNLP in place of the compiled models; corenlp, which stops at
     *     names; corenlp-cut, also without parts of speech; corenlp-full, with a parse; or hanlp
     */
    static Engine open(String name) {
        return switch (name) {
            case "zhner" -> new ZhnerEngine(org.zhner.pipeline.Engine.COMPILED);
            case "zhner-corenlp" -> new ZhnerEngine(org.zhner.pipeline.Engine.CORENLP);
            case "corenlp" -> CoreNlpEngine.names();
            case "corenlp-cut" -> CoreNlpEngine.cut();
            case "corenlp-full" -> CoreNlpEngine.full();
            case "hanlp" -> new HanLpEngine();
            default ->
                throw new IllegalArgumentException(
                        "zhner, zhner-corenlp, corenlp, corenlp-cut, corenlp-full or hanlp, not " + name);
        };
    }
}
