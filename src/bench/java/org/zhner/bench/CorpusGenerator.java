package org.zhner.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/**
 * Writes a corpus of made-up output of zhner to standard output, for measuring {@code zhner entities}: {@code java
 * CorpusGenerator.java DOCUMENTS [SEED]}. Entities follow Zipf's law out of as many as there are documents; a document
 * names 15 on average, 25 times.
 */
final class CorpusGenerator {
    private static final String SYLLABLES = "安巴卡达恩法加哈伊杰科拉马纳奥帕齐里萨塔乌瓦西亚佐布德尔格姆诺斯特维雷罗林顿森";
    private static final String[] TYPES = {"PERSON", "COUNTRY", "GPE", "LOCATION", "ORGANIZATION"};
    private static final String FILLING = "当地时间周一的会议讨论了来年的预算和道路工程，各方代表发言后没有作出决定。";

    private final Random random;
    private final int pool;

    private CorpusGenerator(int pool, long seed) {
        this.pool = pool;
        this.random = new Random(seed);
    }

    public static void main(String[] arguments) throws IOException {
        int documents = Integer.parseInt(arguments[0]);
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        CorpusGenerator generator = new CorpusGenerator(documents, seed);
        try (Writer out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), 1 << 16)) {
            for (int document = 0; document < documents; document++) {
                out.write(generator.document(document));
                out.write('\n');
            }
        }
    }

    private String document(int number) {
        StringBuilder mentions = new StringBuilder();
        StringBuilder entities = new StringBuilder();
        int count = 0;
        int size = 5 + random.nextInt(21);
        for (int index = 0; index < size; index++) {
            int entity = (int) Math.pow(pool, random.nextDouble()) - 1;
            StringBuilder ids = new StringBuilder();
            for (int place = 1 + random.nextInt(2) + random.nextInt(2); place > 0; place--) {
                String form = name(entity).substring(0, random.nextInt(4) == 0 ? 2 : 4);
                mentions.append(count == 0 ? "" : ",")
                        .append("{\"id\":\"m%d\",\"start\":%d,\"end\":%d,\"text\":\"%s\",\"type\":\"%s\",\"score\":0.9,"
                                .formatted(count, 20 * count, 20 * count + form.length(), form, type(entity)))
                        .append("\"from\":\"model\",\"section\":0,\"entity\":\"e%d\"}".formatted(index));
                ids.append(ids.isEmpty() ? "" : ",").append("\"m").append(count).append('"');
                count++;
            }
            entities.append(index == 0 ? "" : ",")
                    .append("{\"id\":\"e%d\",\"type\":\"%s\",\"name\":\"%s\",\"nameHans\":\"%s\",\"mentions\":[%s],\"links\":[%s]}"
                            .formatted(index, type(entity), name(entity), name(entity), ids, link(entity)));
        }
        return ("{\"schemaVersion\":\"1.0\",\"id\":\"d%d\",\"status\":\"ok\",\"offsetUnit\":\"codePoint\",\"text\":\"%s\","
                        + "\"textLength\":%d,\"mentions\":[%s],\"entities\":[%s]}")
                .formatted(number, FILLING.repeat(12), 12 * FILLING.length(), mentions, entities);
    }

    private static String type(int entity) {
        return TYPES[entity % TYPES.length];
    }

    /** Four syllables that tell most entities apart. */
    private static String name(int entity) {
        StringBuilder name = new StringBuilder();
        long rest = entity * 2_654_435_761L;
        for (int syllable = 0; syllable < 4; syllable++) {
            name.append(SYLLABLES.charAt((int) Long.remainderUnsigned(rest, SYLLABLES.length())));
            rest = Long.divideUnsigned(rest, SYLLABLES.length());
        }
        return name.toString();
    }

    private static String link(int entity) {
        return entity % 2 == 0 ? "{\"scheme\":\"wikipedia-en\",\"id\":\"Title %d\"}".formatted(entity) : "";
    }
}
