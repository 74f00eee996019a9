package org.zhner.learned;

import org.zhner.model.Fingerprint;

/** The word in Latin letters that a letter belongs to, and the phrase of such words that stands around it. */
final class LatinTemplates implements Features.Template {
    private static final long WORD = Feature.template("latin");
    private static final long SHAPE = Feature.template("latin-shape");
    private static final long SUFFIX = Feature.template("latin-suffix");
    private static final long NEIGHBOURS = Feature.template("latin-neighbours");
    private static final long ORDER = Feature.template("latin-order");
    private static final long FRAME = Feature.template("latin-frame");
    private static final long FRAME_WORDS = Feature.template("latin-frame-words");
    private static final long LAST = Feature.template("latin-last");

    private static final String JOINERS = ".'-&’";
    private static final int SUFFIX_LENGTH = 3;
    private static final int LONGEST = 5;
    private static final int MOST_WORDS = 4;

    @Override
    public void read(Evidence sentence, FeatureSink sink) {
        int at = 0;
        while (at < sentence.length()) {
            if (CharacterClass.isLatin(sentence.classes[at])) {
                at = readPhrase(sentence, at, sink);
            } else {
                at++;
            }
        }
    }

    /** Reads the phrase around the word that begins at {@code begin}; returns where that word ends. */
    private static int readPhrase(Evidence sentence, int begin, FeatureSink sink) {
        int end = begin;
        while (end < sentence.length() && isInWord(sentence, end)) {
            end++;
        }
        int wordBegin = begin;
        while (wordBegin > 0 && isInWord(sentence, wordBegin - 1)) {
            wordBegin--;
        }
        int phraseBegin = wordBegin;
        while (phraseBegin > 0 && isInPhrase(sentence, phraseBegin - 1)) {
            phraseBegin--;
        }
        int phraseEnd = end;
        while (phraseEnd < sentence.length() && isInPhrase(sentence, phraseEnd)) {
            phraseEnd++;
        }
        Phrase phrase = Phrase.of(sentence, phraseBegin, phraseEnd);
        for (int at = begin; at < end; at++) {
            readWord(sentence, at, wordBegin, end, sink);
            phrase.read(at, wordBegin, end, sink);
        }
        return end;
    }

    private static void readWord(Evidence sentence, int at, int begin, int end, FeatureSink sink) {
        long place = Place.of(at, begin, end);
        boolean upper = true;
        for (int index = begin; index < end; index++) {
            upper &= sentence.classes[index] != CharacterClass.LOWER;
        }
        sink.add(
                at,
                Feature.of(
                        WORD, place, Fingerprint.of(sentence.text, begin, end).value()));
        sink.add(at, Feature.of(SHAPE, place, upper ? 1 : 0, Math.min(LONGEST, end - begin)));
        sink.add(at, Feature.of(NEIGHBOURS, place, -1, sentence.unit(begin - 1)));
        sink.add(at, Feature.of(NEIGHBOURS, place, 1, sentence.unit(end)));
        if (end - begin > SUFFIX_LENGTH) {
            sink.add(
                    at,
                    Feature.of(
                            SUFFIX,
                            place,
                            Fingerprint.of(sentence.text, end - SUFFIX_LENGTH, end)
                                    .value()));
        }
    }

    private static boolean isInWord(Evidence sentence, int at) {
        byte type = sentence.classes[at];
        return CharacterClass.isLatin(type)
                || type == CharacterClass.DIGIT
                || JOINERS.indexOf(sentence.text.charAt(at)) >= 0;
    }

    private static boolean isInPhrase(Evidence sentence, int at) {
        return isInWord(sentence, at) || sentence.classes[at] == CharacterClass.SPACE;
    }

    /** A run of words in Latin letters, with the marks that stand around it. */
    private record Phrase(int begin, int end, int words, long last, long frame) {
        static Phrase of(Evidence sentence, int begin, int end) {
            String text = sentence.text.substring(begin, end).strip();
            String[] words = text.split("\\s+", -1);
            long frame = (long) sentence.unit(begin - 1) << Character.SIZE | sentence.unit(end);
            return new Phrase(
                    begin,
                    end,
                    Math.min(MOST_WORDS, words.length),
                    Fingerprint.of(words[words.length - 1]).value(),
                    frame);
        }

        void read(int at, int wordBegin, int wordEnd, FeatureSink sink) {
            long order = (wordBegin - begin <= 1 ? 1 : 0) | (end - wordEnd <= 1 ? 2 : 0);
            sink.add(at, Feature.of(ORDER, words, order));
            sink.add(at, Feature.of(FRAME, frame));
            sink.add(at, Feature.of(FRAME_WORDS, frame, words));
            sink.add(at, Feature.of(LAST, last));
        }
    }
}
