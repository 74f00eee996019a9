package org.zhner.input;

import static org.zhner.input.HostileCase.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Pages. */
final class HostilePages {
    private static final String ONE = "<p>甲市圖書館週五開幕，市長到場。</p>";
    private static final String TEXT = "甲市圖書館週五開幕，市長到場。<A>";

    private HostilePages() {}

    static List<HostileCase> cases() {
        return List.of(
                page(
                        "scripts and comments",
                        "<script>if(a</b/){'<p>假的，段落。</p>'}</script><!-- <p>假的。</p> -->" + ONE + "<style>p{}</style>",
                        TEXT),
                page("a script in a comment that does not end", ONE + "<!--><script>alert('甲')", TEXT),
                page("nothing but a script", "<script>document.write('<p>甲</p>')</script>", null),
                page("no text", "<html><body><img src=a.png></body></html>", null),
                page(
                        "hidden text",
                        "<div style='DISPLAY : none'></div><div style='display:none'>藏</div><p hidden>藏</p>" + ONE,
                        TEXT),
                page("elements that never end", "<div><p><b><i><table><tr><td>" + ONE, TEXT),
                page("ten thousand elements inside each other", "<div>".repeat(10_000) + ONE, TEXT),
                page("ten thousand marks inside each other", "<b>".repeat(10_000) + ONE, TEXT),
                page(
                        "half a character and a zero by number",
                        "<p>甲&#xD800;乙&#0;丙&#x110000;，丁</p>",
                        "甲\uFFFD乙\uFFFD丙\uFFFD，丁<A>"),
                page(
                        "broken and deep linked data",
                        "<script type='application/ld+json'>{]</script><script type='application/ld+json'>"
                                + "[".repeat(9_999) + "</script>" + ONE,
                        TEXT),
                page(
                        "half a character in linked data",
                        "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"\\ud842題\"}</script>"
                                + ONE,
                        "\uFFFD題<A>" + TEXT),
                page("a line end within a name", "<p>總統特\n  朗普，到 場。\r\nA\nB</p>", "總統特朗普，到 場。 A B<A>"),
                page("an attribute of a megabyte", "<img alt='" + "字".repeat(1_000_000) + "'>" + ONE, TEXT),
                page(
                        "readings over characters",
                        "<p><ruby>漢<rp>(</rp><rt>ㄏㄢˋ</rt><rp>)</rp></ruby>字，很多。</p>",
                        "漢字，很多。<A>"),
                page(
                        "a page in a page",
                        "<p>外面的段落，在前。</p><template><p>藏</p></template><iframe srcdoc='<p>藏</p>'></iframe>" + ONE,
                        "外面的段落，在前。<A>" + TEXT),
                file("a page that names the wrong charset", "p.html", "<meta charset=big5>" + ONE, "p=" + TEXT),
                file(
                        "a page that names a charset that it cannot be in",
                        "p.html",
                        "<meta charset=utf-16>" + ONE,
                        "p=" + TEXT),
                file("a page that names none that there is", "p.html", "<meta charset=klingon>" + ONE, "p=" + TEXT),
                file(
                        "a page in GBK under its older name",
                        "p.html",
                        ("<meta charset=\"gb2312\">" + "<p>镕基：丹麦首相访问北京，。</p>").getBytes(Charset.forName("GBK")),
                        "p=镕基：丹麦首相访问北京，。<A>"),
                file(
                        "a page that is not text throughout",
                        "p.html",
                        Given.joined(Given.utf8(ONE), Given.bytes(0xFF)),
                        "p!ENCODING_UNKNOWN"),
                file("a page with zero bytes", "p.html", ONE + "\0", "p!BINARY_FILE"),
                file(
                        "a page in UTF-16",
                        "p.dat",
                        ("\uFEFF<html>" + ONE).getBytes(StandardCharsets.UTF_16LE),
                        "p=" + TEXT),
                file("a page over the limit", "p.html", ONE, "p!FILE_TOO_LARGE")
                        .with(new Limits(1 << 20, 16, 16, 1 << 20, 50, 4)),
                file("an empty page", "p.html", " \n", "p!EMPTY_FILE"));
    }

    private static HostileCase page(String name, String markup, @org.jspecify.annotations.Nullable String text) {
        return file(name, "p.html", markup, text == null ? "p!NO_ARTICLE_TEXT" : "p=" + text);
    }
}
