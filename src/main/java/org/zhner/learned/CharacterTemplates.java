package org.zhner.learned;

/** Single characters up to three to either side, and runs of two and three. */
final class CharacterTemplates implements Features.Template {
    private static final long ONE = Feature.template("unit");
    private static final long TWO = Feature.template("units2");
    private static final long AROUND = Feature.template("units-around");
    private static final long THREE = Feature.template("units3");
    private static final int REACH = 3;

    @Override
    public void read(Evidence sentence, FeatureSink sink) {
        for (int at = -REACH; at < sentence.length() + REACH; at++) {
            long one = sentence.unit(at);
            long two = one << Character.SIZE | sentence.unit(at + 1);
            long three = two << Character.SIZE | sentence.unit(at + 2);
            sink.addUnits(at - REACH, 2 * REACH + 1, Feature.of(ONE, one));
            sink.addUnits(at - 1, 4, Feature.of(TWO, two));
            sink.addUnits(at - 1, 5, Feature.of(THREE, three));
        }
        for (int at = 0; at < sentence.length(); at++) {
            long around = (long) sentence.unit(at - 1) << Character.SIZE | sentence.unit(at + 1);
            sink.add(at, Feature.of(AROUND, around));
        }
    }
}
