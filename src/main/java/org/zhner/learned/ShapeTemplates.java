package org.zhner.learned;

/** The classes of the characters around. */
final class ShapeTemplates implements Features.Template {
    private static final long NEAR = Feature.template("shape3");
    private static final long FAR = Feature.template("shape5");

    @Override
    public void read(Evidence sentence, FeatureSink sink) {
        for (int at = 0; at < sentence.length(); at++) {
            sink.add(at, Feature.of(NEAR, shape(sentence, at, 1)));
            sink.add(at, Feature.of(FAR, shape(sentence, at, 2)));
        }
    }

    private static long shape(Evidence sentence, int position, int reach) {
        long shape = 0;
        for (int at = position - reach; at <= position + reach; at++) {
            shape = shape << Byte.SIZE | sentence.classAt(at);
        }
        return shape;
    }
}
