package org.zhner.learned;

/**
 * Names on lists: which list, how long the name is, whether it is whole words, and where in it, before it or after it a
 * character stands. Of the names of one list that begin at one place the longest counts.
 */
final class ListTemplates implements Features.Template {
    private static final long INSIDE = Feature.template("list");
    private static final long BEFORE = Feature.template("list-follows");
    private static final long AFTER = Feature.template("list-before");
    private static final int LONGEST = 5;
    private static final NameList[] LISTS = NameList.values();

    private final NameLists names;

    ListTemplates(NameLists names) {
        this.names = names;
    }

    @Override
    public void read(Evidence sentence, FeatureSink sink) {
        int[] ends = new int[LISTS.length];
        for (int at = 0; at < sentence.length(); at++) {
            if (!isInsideLatinWord(sentence, at)) {
                int begin = at;
                names.matches(sentence.text, at, (end, lists) -> {
                    if (!isInsideLatinWord(sentence, end)) {
                        note(lists, end, ends);
                    }
                });
                for (int list = 0; list < LISTS.length; list++) {
                    if (ends[list] > 0) {
                        read(sentence, list, begin, ends[list], sink);
                        ends[list] = 0;
                    }
                }
            }
        }
    }

    private static void note(int lists, int end, int[] ends) {
        for (int rest = lists; rest != 0; rest &= rest - 1) {
            ends[Integer.numberOfTrailingZeros(rest)] = end;
        }
    }

    private static void read(Evidence sentence, int list, int begin, int end, FeatureSink sink) {
        long length = Math.min(LONGEST, end - begin);
        long fit = sentence.isWords(begin, end) ? 1 : 0;
        long match = Feature.of(INSIDE, list, length, fit);
        for (int at = begin; at < end; at++) {
            sink.add(at, Feature.of(match, Place.of(at, begin, end)));
        }
        if (begin > 0) {
            sink.add(begin - 1, Feature.of(BEFORE, list));
        }
        if (end < sentence.length()) {
            sink.add(end, Feature.of(AFTER, list));
        }
    }

    /** Whether letters stand on both sides of the place. */
    private static boolean isInsideLatinWord(Evidence sentence, int at) {
        return CharacterClass.isLatin(sentence.classAt(at - 1)) && CharacterClass.isLatin(sentence.classAt(at));
    }
}
