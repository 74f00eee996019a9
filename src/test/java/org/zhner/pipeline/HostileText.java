package org.zhner.pipeline;

import java.util.Random;

/** Random text of everything that pages are known to hold. */
public final class HostileText {
    private static final String[] PIECES = {
        "美國",
        "中国",
        "特朗普",
        "馬克·卡尼",
        "聯準會",
        "丹麥",
        "。",
        "，",
        "！",
        "？？",
        "「",
        "」",
        "《",
        "》",
        "（",
        "）",
        "：",
        "、",
        "…",
        "——",
        " ",
        "\u3000",
        "\u00a0",
        "\u200b",
        "\ufeff",
        "\u202e",
        "\u2066",
        "\n",
        "\r\n",
        "\r",
        "\t",
        "\u2028",
        "\u0000",
        "\u0007",
        "\u001b",
        "\u0085",
        "12,345.67",
        "３．５％",
        "50%",
        "12:30",
        "2026年",
        "壹",
        "叁",
        "之壹",
        "第叁",
        "<b>",
        "</b>",
        "<a href=\"x\">",
        "a<b",
        "&nbsp;",
        "https://t.co/x",
        "@FT",
        "#tag",
        "Mark Carney",
        "U.S.",
        "e\u0301",
        "𠮷",
        "𡃁",
        "😀",
        "👩‍👩‍👧",
        "\ue000",
        "\uf8ff",
        "한국",
        "日本語テスト",
        "ﾊﾝｶｸ",
        "ＡＢＣ",
        "ñ",
        "ß",
        "\ufffd",
        "\uffff",
        "\ufe0f",
        "乾隆",
        "著名",
        "看著",
        "\u0338",
        "的",
        "說",
        "在",
        "总统",
        "先生",
        "-",
        "_",
        "|",
        "·",
        "•",
        "‧",
        "\"",
        "'",
        "’"
    };

    private HostileText() {}

    /** A text that is not blank, well-formed, up to some hundred units long. */
    public static String next(Random random) {
        StringBuilder text = new StringBuilder("文");
        for (int count = random.nextInt(60); count > 0; count--) {
            if (random.nextInt(12) == 0) {
                text.appendCodePoint(anyCodePoint(random));
            } else {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
        }
        return text.toString();
    }

    private static int anyCodePoint(Random random) {
        int codePoint = random.nextInt(Character.MAX_CODE_POINT + 1);
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE ? '字' : codePoint;
    }
}
