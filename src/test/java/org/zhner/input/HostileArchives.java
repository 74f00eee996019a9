package org.zhner.input;

import static org.zhner.input.HostileCase.file;
import static org.zhner.input.Packed.gzip;
import static org.zhner.input.Packed.tar;
import static org.zhner.input.Packed.zip;
import static org.zhner.input.Packed.zstd;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarConstants;

/** What is packed, badly or with bad intent. */
final class HostileArchives {
    private static final byte[] A = Given.utf8("甲");
    private static final byte[] B = Given.utf8("乙");
    private static final byte[] BOMB = new byte[20_000_000];

    private HostileArchives() {}

    static List<HostileCase> cases() {
        byte[] packed = gzip(A);
        byte[] wrong = packed.clone();
        wrong[packed.length - 8] ^= 1;
        return List.of(
                file("gzip that was cut", "a.txt.gz", Arrays.copyOf(packed, packed.length - 4), "a!GZIP_CORRUPT"),
                file("gzip of which only the beginning is there", "a.gz", Given.bytes(0x1F, 0x8B), "a!GZIP_CORRUPT"),
                file("gzip with a wrong checksum", "a.txt.gz", wrong, "a!GZIP_CORRUPT"),
                file("gzip with something after it", "a.txt.gz", Given.joined(packed, Given.utf8("more")), "a=甲"),
                file("gzip in two parts", "a.txt.gz", Given.joined(packed, gzip(B)), "a=甲乙"),
                file("gzip in name only", "a.txt.gz", A, "a=甲"),
                file("gzip of nothing", "a.txt.gz", gzip(new byte[0]), "a!EMPTY_FILE"),
                file("gzip in gzip, four times", "a.txt", gzip(gzip(gzip(gzip(A)))), "a=甲"),
                file("gzip in gzip, five times", "a.txt", gzip(gzip(gzip(gzip(gzip(A))))), "a!ARCHIVE_TOO_DEEP"),
                file("a gzip bomb", "a.txt.gz", gzip(BOMB), "a!UNPACKS_TOO_LARGE"),
                file("a bomb in a bomb", "a.txt.gz", gzip(gzip(BOMB)), "a!UNPACKS_TOO_LARGE"),
                file("a zstd bomb", "a.txt.zst", zstd(BOMB), "a!UNPACKS_TOO_LARGE"),
                file("zstd that was cut", "a.zst", Arrays.copyOf(zstd(A), zstd(A).length - 2), "a!ZSTD_CORRUPT"),
                file(
                        "zstd that is none",
                        "a.zst",
                        Given.bytes(0x28, 0xB5, 0x2F, 0xFD, 0xFF, 0xFF, 0xFF, 0xFF),
                        "a!ZSTD_CORRUPT"),
                file("records whose gzip was cut", "a.jsonl.gz", cutRecords(), "1=甲", "a#2!GZIP_CORRUPT"),
                file("a table whose gzip was cut", "a.csv.gz", cutTable(), "1=甲", "a#3!GZIP_CORRUPT"));
    }

    static List<HostileCase> zips() {
        byte[] two = zip().with("a.txt", A).with("b.txt", B).bytes();
        byte[] locked = two.clone();
        locked[Packed.indexOf(locked, "PK\1\2") + 8] |= 1; // the flag that says: encrypted
        byte[] damaged = zip().stored("a.txt", A).stored("b.txt", B).bytes();
        damaged[Packed.indexOf(damaged, "a.txt") + 5] ^= 1;
        return List.of(
                file("a ZIP archive that was cut", "z.zip", Arrays.copyOf(two, two.length - 8), "z!ARCHIVE_CORRUPT"),
                file("a ZIP archive without members", "z.zip", zip().bytes(), "z!NOTHING_FOUND"),
                file("a page called a ZIP archive", "z.zip", "<html>404</html>", "z!ARCHIVE_CORRUPT"),
                file("a ZIP archive called text", "z.txt", two, "z.txt!a.txt=甲", "z.txt!b.txt=乙"),
                file("a Word document", "z.docx", two, "z!BINARY_FILE"),
                file("a member with a password", "z.zip", locked, "z.zip!a.txt!MEMBER_LOCKED", "z.zip!b.txt=乙"),
                file("a member that was damaged", "z.zip", damaged, "z.zip!a.txt!ARCHIVE_CORRUPT", "z.zip!b.txt=乙"),
                file(
                        "a ZIP bomb among members",
                        "z.zip",
                        zip().with("a.txt", A)
                                .with("b.txt", BOMB)
                                .with("c.txt", B)
                                .bytes(),
                        "z.zip!a.txt=甲",
                        "z.zip!b.txt!UNPACKS_TOO_LARGE"),
                file(
                        "a bomb of many members",
                        "z.zip",
                        zip().with("a.txt", new byte[60_000])
                                .with("b.txt", new byte[60_000])
                                .bytes(),
                        "z.zip!a.txt!BINARY_FILE",
                        "z.zip!b.txt!UNPACKS_TOO_LARGE"),
                file(
                        "members that lead elsewhere",
                        "z.zip",
                        zip().with("../../etc/a.txt", A)
                                .with("/etc/b.txt", B)
                                .with("..\\c.txt", A)
                                .with("C:\\d.txt", B)
                                .bytes(),
                        "z.zip!_/_/etc/a.txt=甲",
                        "z.zip!etc/b.txt=乙",
                        "z.zip!_/c.txt=甲",
                        "z.zip!C:/d.txt=乙"),
                file(
                        "members with names that move the cursor",
                        "z.zip",
                        zip().with("a\n\u001B[2J.txt", A)
                                .with("b\u202Etxt.exe", B)
                                .with("😀/𠮷.txt", A)
                                .with("\0.txt", B)
                                .bytes(),
                        "z.zip!a__[2J.txt=甲",
                        "z.zip!b_txt.exe=乙",
                        "z.zip!😀/𠮷.txt=甲",
                        "z.zip!_.txt=乙"),
                file(
                        "two members of one name",
                        "z.zip",
                        zip().with("a.txt", A)
                                .with("a.txt", B)
                                .with("./a.txt", A)
                                .bytes(),
                        "z.zip!a.txt=甲",
                        "z.zip!a.txt~2=乙",
                        "z.zip!a.txt~3=甲"),
                file(
                        "names in GB18030",
                        "z.zip",
                        zip().named(Charset.forName("GB18030"))
                                .with("国际新闻/今天.txt", A)
                                .bytes(),
                        "z.zip!国际新闻/今天.txt=甲"),
                file(
                        "names in Big5",
                        "z.zip",
                        zip().named(Charset.forName("Big5"))
                                .with("國際新聞/今天.txt", A)
                                .bytes(),
                        "z.zip!國際新聞/今天.txt=甲"),
                file(
                        "folders, links and hidden files",
                        "z.zip",
                        zip().with("d/", new byte[0])
                                .link("l.txt", "/etc/passwd")
                                .with(".h/a.txt", A)
                                .with("__MACOSX/._a.txt", A)
                                .bytes(),
                        "z!NOTHING_FOUND"),
                file(
                        "an archive in an archive",
                        "z.zip",
                        zip().with("y.zip", zip().with("a.txt", A).bytes())
                                .with("b.tar.gz", gzip(tar().with("b.txt", B).bytes()))
                                .bytes(),
                        "z.zip!y.zip!a.txt=甲",
                        "z.zip!b.tar.gz!b.txt=乙"),
                file(
                        "archives in archives, too deep",
                        "z.zip",
                        nested(6),
                        "z.zip!z.zip!z.zip!z.zip!z.zip!z.zip!ARCHIVE_TOO_DEEP"),
                file(
                        "an archive in an archive that is too large to hold",
                        "z.zip",
                        zip().stored(
                                        "y.zip",
                                        zip().stored("a.txt", new byte[2_000_000])
                                                .bytes())
                                .with("b.txt", B)
                                .bytes(),
                        "z.zip!y.zip!ARCHIVE_CORRUPT",
                        "z.zip!b.txt=乙"),
                file(
                        "an empty member",
                        "z.zip",
                        zip().with("a.txt", new byte[0]).with("b.txt", B).bytes(),
                        "z.zip!a.txt!EMPTY_FILE",
                        "z.zip!b.txt=乙"));
    }

    static List<HostileCase> tars() {
        byte[] two = tar().with("a.txt", A).with("b.txt", B).bytes();
        byte[] wrong = two.clone();
        wrong[1_024] ^= 1; // the second member's name
        byte[] huge = two.clone();
        Packed.resize(huge, 1_024, 1L << 33);
        return List.of(
                file(
                        "a tar archive cut in a member",
                        "t.tar",
                        Arrays.copyOf(two, 1_536),
                        "t.tar!a.txt=甲",
                        "t.tar!b.txt!ARCHIVE_CORRUPT",
                        "t!ARCHIVE_CORRUPT"),
                file(
                        "a tar archive cut between members",
                        "t.tar",
                        Arrays.copyOf(two, 1_024),
                        "t.tar!a.txt=甲",
                        "t!ARCHIVE_CORRUPT"),
                file(
                        "a tar archive cut in a header",
                        "t.tar",
                        Arrays.copyOf(two, 1_100),
                        "t.tar!a.txt=甲",
                        "t!ARCHIVE_CORRUPT"),
                file("a member's header that was damaged", "t.tar", wrong, "t.tar!a.txt=甲", "t!ARCHIVE_CORRUPT"),
                file(
                        "a member larger than its archive",
                        "t.tar",
                        huge,
                        "t.tar!a.txt=甲",
                        "t.tar!b.txt!ARCHIVE_CORRUPT",
                        "t!ARCHIVE_CORRUPT"),
                file("a tar archive without members", "t.tar", tar().bytes(), "t!NOTHING_FOUND"),
                file("text called a tar archive", "t.tar", A, "t!ARCHIVE_CORRUPT"),
                file("an empty file called a tar archive", "t.tar", new byte[0], "t!EMPTY_FILE"),
                file(
                        "links and devices",
                        "t.tar",
                        tar().special("l", TarConstants.LF_SYMLINK)
                                .special("h", TarConstants.LF_LINK)
                                .special("d", TarConstants.LF_CHR)
                                .special("p", TarConstants.LF_FIFO)
                                .with("a.txt", A)
                                .bytes(),
                        "t.tar!a.txt=甲"),
                file(
                        "members that lead elsewhere",
                        "t.tar",
                        tar().with("../../a.txt", A).with("./b.txt", B).bytes(),
                        "t.tar!_/_/a.txt=甲",
                        "t.tar!b.txt=乙"),
                file("a packed tar archive that was cut", "t.tgz", Arrays.copyOf(gzip(two), 60), "t!GZIP_CORRUPT"),
                file(
                        "a tar archive packed with zstd",
                        "t.tar.zst",
                        zstd(two),
                        "t.tar.zst!a.txt=甲",
                        "t.tar.zst!b.txt=乙"),
                file(
                        "a bomb in a tar archive",
                        "t.tar.gz",
                        gzip(tar().with("a.txt", BOMB).with("b.txt", B).bytes()),
                        "t.tar.gz!a.txt!UNPACKS_TOO_LARGE"),
                file(
                        "names in GB18030",
                        "t.tar",
                        tar().named("GB18030").with("国际新闻.txt", A).bytes(),
                        "t.tar!国际新闻.txt=甲"),
                file(
                        "a name of ten thousand characters",
                        "t.tar",
                        tar().with("a".repeat(10_000) + ".txt", A).bytes(),
                        "t.tar!" + "a".repeat(10_000) + ".txt=甲"));
    }

    private static byte[] cutRecords() {
        byte[] packed = gzip(Given.utf8("{\"id\":1,\"text\":\"甲\"}\n{\"id\":2,\"text\":\"乙\"}\n"));
        return Arrays.copyOf(packed, packed.length - 12);
    }

    private static byte[] cutTable() {
        byte[] packed = gzip(Given.utf8("id,text\n1,甲\n2,乙\n"));
        return Arrays.copyOf(packed, packed.length - 12);
    }

    private static byte[] nested(int times) {
        byte[] archive = zip().with("a.txt", A).bytes();
        for (int count = 1; count < times; count++) {
            archive = zip().with("z.zip", archive).bytes();
        }
        return archive;
    }
}
