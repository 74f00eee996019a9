package org.zhner.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.zhner.crf.ChainSums;
import org.zhner.crf.SparseWeightsWriter;
import org.zhner.label.WordEvidence;
import org.zhner.model.TableFile;
import org.zhner.model.TableFileWriter;
import org.zhner.problem.UserException;
import org.zhner.segment.Sentence;
import org.zhner.segment.Token;
import org.zhner.tag.EntityType;
import org.zhner.text.Span;

/**
 * Changes bytes inside sections and makes the sums of their bytes right again, as a faulty trainer would: a model then
 * finds something well-formed or says that it is damaged.
 */
@Timeout(120)
class DamagedModelTest {
    private static final List<String> SECTIONS = List.of(
            "types",
            "groups",
            "transitions",
            "threshold",
            "lists.slots",
            "lists.sets",
            "features.slots",
            "features.weights");

    @TempDir
    private Path folder;

    @Test
    void aDamagedModelLabelsOrSaysSo() throws IOException {
        Path good = folder.resolve("good.model");
        model().writeTo(good);
        Map<String, ByteBuffer> sections = new LinkedHashMap<>();
        TableFile file = TableFile.open(good, LearnedModel.FORMAT, LearnedModel.VERSION);
        SECTIONS.forEach(name -> sections.put(name, file.section(name)));
        WordClusters clusters = SmallTables.clusters(folder);
        int faults = 0;
        for (int round = 0; round < 600; round++) {
            Path bad = folder.resolve("bad.model");
            damaged(sections, new Random(round)).writeTo(bad);
            Throwable thrown = catchThrowable(() -> names(LearnedModel.open(bad, () -> clusters)));
            if (thrown != null) {
                assertThat(thrown).as("round " + round).isInstanceOf(UserException.class);
                faults++;
            }
        }

        assertThat(faults).isBetween(100, 599);
        assertThat(names(LearnedModel.open(good, () -> clusters))).isNotEmpty();
    }

    private static TableFileWriter damaged(Map<String, ByteBuffer> sections, Random random) {
        int damage = random.nextInt(sections.size());
        TableFileWriter writer = new TableFileWriter(LearnedModel.FORMAT, LearnedModel.VERSION);
        int index = 0;
        for (Map.Entry<String, ByteBuffer> section : sections.entrySet()) {
            ByteBuffer copy =
                    ByteBuffer.allocate(section.getValue().remaining()).order(ByteOrder.LITTLE_ENDIAN);
            copy.put(section.getValue().duplicate()).flip();
            if (index++ == damage) {
                for (int change = 0; change <= random.nextInt(3); change++) {
                    copy.put(random.nextInt(copy.limit()), (byte) random.nextInt(256));
                }
            }
            writer.section(section.getKey(), copy);
        }
        return writer;
    }

    private static List<LikelyNames.Name> names(LearnedModel model) {
        Span all = new Span(0, 4);
        Sentence sentence = new Sentence(0, List.of(new Token("甲乙丙丁", all, all)));
        Evidence evidence = new Evidence("甲乙丙丁", sentence, new NoEvidence());
        return model.names().choose(new ChainSums(model.chain(), model.scores(evidence), 4), 4);
    }

    /** A feature for each unit that could be, with weights for all labels. */
    private static LearnedModelWriter model() {
        NameLabels labels = new NameLabels(List.of(EntityType.PERSON, EntityType.GPE));
        NameListsWriter lists = new NameListsWriter();
        lists.add("甲乙", NameList.PLACE);
        lists.add("丙丁戊", NameList.NAME_PART);
        Random random = new Random(1);
        long[] features = random.longs(40).toArray();
        float[][] rows = new float[features.length][labels.size()];
        for (float[] row : rows) {
            for (int label = 0; label < row.length; label++) {
                row[label] = (float) random.nextGaussian();
            }
        }
        return new LearnedModelWriter(
                labels,
                EnumSet.allOf(FeatureGroup.class),
                lists,
                new SparseWeightsWriter(labels.size(), features, rows),
                new float[labels.size() * labels.size()],
                0.1);
    }

    /** Knows nothing of words. */
    private static final class NoEvidence implements WordEvidence {
        @Override
        public long[] labels(Sentence sentence) {
            return new long[sentence.tokens().size()];
        }

        @Override
        public long[] clusters(Sentence sentence) {
            return new long[sentence.tokens().size()];
        }
    }
}
