package org.zhner.entity;

import java.util.Set;
import java.util.regex.Pattern;

/** Names that many countries have a bearer of: 国会, 最高法院, 民主党. Only an article's country tells which is meant. */
final class Generic {
    private static final Set<String> BODIES = Set.of(
            "国会", "议会", "众议院", "参议院", "上议院", "下议院", "上院", "下院", "立法会", "立法院", "最高法院", "联邦最高法院", "宪法法院", "国务院", "外交部",
            "国防部", "财政部", "商务部", "司法部", "内政部", "教育部", "卫生部", "农业部", "能源部", "劳工部", "国土安全部", "中央银行", "央行", "海军", "陆军",
            "空军", "海岸警卫队", "国民警卫队", "海军陆战队", "司法委员会", "外交委员会", "情报委员会", "军事委员会", "预算委员会", "中央委员会", "选举委员会", "国家安全委员会",
            "证券交易所", "证券交易委员会", "红十字会", "总统府", "检察院", "统计局", "移民局", "海关", "国税局", "气象局", "国家公园管理局", "议院", "超级联赛", "国家队",
            "奥委会", "足协", "足球协会", "全国委员会", "国家银行", "国防军", "武装部队", "国家科学院", "科学院", "卫生局", "农业局");
    private static final Pattern PARTY =
            Pattern.compile("(?:民主|共和|自由|保守|劳工|工|社会|社会民主|绿|人民|国民|统一|社民|自民|基督教民主|共产|进步|独立|公民|正义|劳动|工人)党");

    private Generic() {}

    /** Whether a form names an institution that other countries have too. */
    static boolean isBody(String form) {
        return BODIES.contains(form) || PARTY.matcher(form).matches();
    }
}
