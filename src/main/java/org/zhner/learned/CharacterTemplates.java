package org.zhner.learned;

/** Single characters up to three to either side, and runs of two and three. */
final class CharacterTemplates implements Features.Template {
    private static final long BIAS = Feature.template("bias");
    private static final long ONE = Feature.template("unit");
    private static final long TWO = Feature.template("units2");
    private static final long AROUND = Feature.template("units-around");
    private static final long THREE = Feature.template("units3");
    private static final int REACH = 3;

    @Override
    public void read(Evidence sentence, FeatureSink sink) {
        for (int at = 0; at < sentence.length(); at++) {
            sink.add(at, BIAS);
            for (int offset = -REACH; offset <= REACH; offset++) {
                sink.add(at, Feature.of(ONE, offset, sentence.unit(at + offset)));
            }
            for (int offset = -2; offset < 2; offset++) {
                sink.add(at, Feature.of(TWO, offset, units(sentence, at + offset, 2)));
            }
            long around = (long) sentence.unit(at - 1) << Character.SIZE | sentence.unit(at + 1);
            sink.add(at, Feature.of(AROUND, around));
            for (int offset = -REACH; offset <= 1; offset++) {
                sink.add(at, Feature.of(THREE, offset, units(sentence, at + offset, 3)));
            }
        }
    }

    private static long units(Evidence sentence, int begin, int count) {
        long units = 0;
        for (int at = begin; at < begin + count; at++) {
            units = units << Character.SIZE | sentence.unit(at);
        }
        return units;
    }
}
