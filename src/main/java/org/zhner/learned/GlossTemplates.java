package org.zhner.learned;

/** How far ahead, across Chinese characters alone, a bracket opens with a capital letter: 卡尼（Mark Carney）. */
final class GlossTemplates implements Features.Template {
    private static final long AHEAD = Feature.template("gloss-ahead");
    private static final int REACH = 10;
    private static final int FARTHEST = 6;

    @Override
    public void read(Evidence sentence, FeatureSink sink) {
        for (int at = 0; at < sentence.length(); at++) {
            int bracket = at;
            while (bracket < at + REACH && isHan(sentence.classAt(bracket))) {
                bracket++;
            }
            int distance = bracket - at;
            if (sentence.classAt(bracket) == CharacterClass.SPACE) {
                bracket++;
            }
            if (isOpen(sentence.unit(bracket)) && sentence.classAt(bracket + 1) == CharacterClass.UPPER) {
                sink.add(at, Feature.of(AHEAD, Math.min(distance, FARTHEST)));
            }
        }
    }

    private static boolean isHan(byte type) {
        return type == CharacterClass.HAN || type == CharacterClass.NUMERAL;
    }

    private static boolean isOpen(char unit) {
        return unit == '(' || unit == '（';
    }
}
