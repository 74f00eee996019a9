package org.zhner.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.zhner.learned.NameList;
import org.zhner.learned.NameListsWriter;
import org.zhner.lexicon.CountryTable;
import org.zhner.lexicon.KnowledgeEntry;
import org.zhner.lexicon.KnowledgeTable;
import org.zhner.lexicon.NameType;
import org.zhner.lexicon.TsvFile;
import org.zhner.lexicon.TsvFile.Row;
import org.zhner.model.FileDigest;
import org.zhner.model.ModelBundle;

/** Reads lists of names: zhner's own two, and a folder of others. Not safe for use by many threads. */
final class NameSources {
    /** The names of one character are no evidence. */
    private static final int SHORTEST = 2;
    /** Of transliterated parts those that were counted once are mostly mistakes. */
    private static final int LEAST_COUNT = 2;

    private static final char LAST_LATIN = '\u024F';

    private final UnaryOperator<String> simplify;
    private final NameListsWriter lists = new NameListsWriter();
    private final List<Source> read = new ArrayList<>();

    NameSources(UnaryOperator<String> simplify) {
        this.simplify = simplify;
    }

    /** A file that was read, for the model card. */
    record Source(String name, String sha256) {}

    NameListsWriter lists() {
        return lists;
    }

    List<Source> sources() {
        return List.copyOf(read);
    }

    /** Reads the countries and the knowledge table that come with zhner. */
    void readOwn(ModelBundle models) {
        Path countries = models.file("countries");
        CountryTable.load(countries, simplify).names().forEach((surface, name) -> lists.add(surface, NameList.COUNTRY));
        note(countries);
        Path knowledge = models.file("knowledge");
        for (KnowledgeEntry entry : KnowledgeTable.load(knowledge, simplify).entries()) {
            add(entry);
        }
        note(knowledge);
    }

    /**
     * Reads those of the known files that are in {@code folder}.
     *
     * @throws org.zhner.problem.UserException naming the line, if a row is malformed
     */
    void readFolder(Path folder) {
        read(folder, "transliterated-name-parts.tsv", "latin zh_as_found count zh_hans zh_hant", row -> {
            if (Integer.parseInt(row.cell(2)) >= LEAST_COUNT) {
                add(row.cell(3), NameList.NAME_PART);
            }
            addLatin(capitalised(row.cell(0)), NameList.LATIN_NAME_PART);
        });
        read(
                folder,
                "places.tsv",
                "kind qid en zh_as_found zh_hans zh_hant group",
                row -> add(row.cell(4), row.cell(4).length() > SHORTEST ? NameList.PLACE : NameList.SHORT_PLACE));
        read(folder, "proper-names.tsv", "type_guess trad simp pinyin region note gloss", row -> {
            switch (row.cell(0)) {
                case "LOC" -> add(row.cell(2), NameList.DICTIONARY_LOCATION);
                case "PER" -> add(row.cell(2), NameList.DICTIONARY_PERSON);
                case "ORG" -> add(row.cell(2), NameList.DICTIONARY_ORGANIZATION);
                default -> {
                    // not a name of a kind that is tagged
                }
            }
        });
        String columns = "type_guess cgroup tw_differs hk_differs original zh_cn zh_tw zh_hk zh_sg_my one_way_source";
        read(folder, "regional-variants.tsv", columns, row -> {
            NameList list = regional(row.cell(0));
            addLatin(row.cell(4).replaceFirst(" ?[(（].*", ""), latin(list));
            for (int column = 5; column <= 8; column++) {
                add(row.cell(column), list);
            }
        });
    }

    private static NameList regional(String type) {
        return switch (type) {
            case "LOC" -> NameList.REGIONAL_LOCATION;
            case "PER" -> NameList.REGIONAL_PERSON;
            case "ORG" -> NameList.REGIONAL_ORGANIZATION;
            default -> NameList.REGIONAL_OTHER;
        };
    }

    private static NameList latin(NameList regional) {
        return switch (regional) {
            case REGIONAL_LOCATION -> NameList.LATIN_PLACE;
            case REGIONAL_PERSON -> NameList.LATIN_NAME_PART;
            default -> NameList.LATIN_OTHER;
        };
    }

    private void read(Path folder, String name, String columns, Consumer<Row> reader) {
        Path file = folder.resolve(name);
        if (Files.exists(file)) {
            TsvFile.readLoosely(file, List.of(columns.split(" "))).rows().forEach(reader);
            note(file);
        }
    }

    private static NameList list(NameType type) {
        return switch (type) {
            case PERSON -> NameList.KNOWN_PERSON;
            case ORGANIZATION -> NameList.KNOWN_ORGANIZATION;
            case GPE, LOCATION -> NameList.PLACE;
        };
    }

    private void add(KnowledgeEntry entry) {
        boolean person = entry.type() == NameType.PERSON;
        NameList list = list(entry.type());
        entry.forms().forEach(form -> add(form, list));
        add(entry.english().replaceFirst(" \\(.*", ""), list);
        if (person) {
            for (String form : List.of(entry.zhCn(), entry.zhTw(), entry.zhHk())) {
                add(form.substring(form.lastIndexOf('·') + 1), form.indexOf('·') < 0 ? list : NameList.KNOWN_LAST_NAME);
            }
        }
    }

    private void add(String name, NameList list) {
        if (name.length() >= SHORTEST) {
            lists.add(simplify.apply(name), list);
        }
    }

    /** Shorter words in Latin letters mean too many things. */
    private void addLatin(String name, NameList list) {
        if (name.length() > SHORTEST && name.charAt(0) < LAST_LATIN && Character.isUpperCase(name.charAt(0))) {
            lists.add(simplify.apply(name), list);
        }
    }

    private static String capitalised(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private void note(Path file) {
        try {
            read.add(new Source(String.valueOf(file.getFileName()), FileDigest.of(file)));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
