package org.zhner.lexicon;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;
import org.zhner.model.Fingerprint;
import org.zhner.model.FingerprintTable;
import org.zhner.model.TableFile;
import org.zhner.problem.UserException;

/**
 * Surface forms, mostly Chinese, and the titles of the English Wikipedia articles that they stand for: CoreNLP's {@code
 * wikidict_chinese.tsv.gz}, made from Wikipedia's links and titles about 2016. Searched on disk; safe for use by many
 * threads.
 *
 * <p>It is to be used with care. It holds one title a form and no measure of how sure it is: 鲍威尔 gives a page that
 * lists people of that name. It holds whatever somebody made a link of: Japanese, whole clauses, "Wikipedia article"
 * and a name. Simplified and Traditional forms are entries of their own, and case counts.
 *
 * <p>Forms are known by 64-bit fingerprints, so one in some four million million look-ups of what is no form gives a
 * title all the same.
 */
public final class LinkDictionary {
    /** Name of the format of the table file. */
    public static final String FORMAT = "links";
    /** Version of that format. */
    public static final int VERSION = 1;

    static final int NUMBER_BYTES = 3;

    private final TableFile file;
    private final FingerprintTable forms;
    private final ByteBuffer numbers;
    private final TitleList titles;

    private LinkDictionary(TableFile file) {
        this.file = file;
        forms = FingerprintTable.open(file, "forms");
        numbers = file.section("numbers", (long) forms.size() * NUMBER_BYTES);
        titles = new TitleList(file.section("titles.offsets"), file.section("titles.text"));
    }

    /**
     * Opens a file that {@code models build} made.
     *
     * @throws org.zhner.problem.UserException if it is missing, not such a file, or damaged
     */
    public static LinkDictionary open(Path path) {
        return new LinkDictionary(TableFile.open(path, FORMAT, VERSION));
    }

    /** How many forms there are. */
    public int size() {
        return forms.size();
    }

    /**
     * The title of the English article that {@code form} stands for.
     *
     * @param form as it stands in text; the whole of a name
     * @return with spaces, as Wikipedia shows it
     * @throws UserException {@code MODEL_CORRUPT} if its place in the file makes no sense
     */
    public Optional<String> title(String form) {
        int number = forms.find(Fingerprint.of(form).value());
        if (number < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(titles.get(titleOf(number)));
        } catch (IndexOutOfBoundsException cause) { // found here, since checking all when opening would take too long
            UserException fault = file.corrupt("a title outside its section", "titles inside");
            fault.addSuppressed(cause);
            throw fault;
        }
    }

    /** Whether some form stands for the English article {@code title}; titles have spaces, as Wikipedia shows them. */
    public boolean hasTitle(String title) {
        return titles.contains(title);
    }

    private int titleOf(int number) {
        int at = number * NUMBER_BYTES;
        return numbers.getChar(at) | (numbers.get(at + 2) & 0xFF) << 16;
    }
}
