package org.zhner.tag;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhner.text.Span;

/**
 * Takes generic nouns off what a model took for an organisation: 美国政府 names a country, 特朗普政府 a person, 法院
 * nothing.
 */
final class Government {
    private static final Set<String> GENERIC = Set.of(
            "政府", "军队", "当局", "警方", "法院", "政党", "公司", "集团", "大学", "学校", "中学", "小学", "医院", "银行", "委员会", "董事会", "理事会",
            "协会", "基金会", "俱乐部", "球队", "队", "国家队", "代表队", "代表团", "大使馆", "使馆", "领事馆", "总统府", "内阁", "法庭", "议会", "检察院",
            "警察局", "部门", "电视台", "报社", "研究所", "研究院", "机构", "组织", "联盟", "联邦", "媒体", "企业", "警察", "工会", "教会", "国营企业");

    private static final List<String> OWNERS = List.of("国家队", "代表队", "政府", "军队", "当局", "队", "总统");

    private Government() {}

    /**
     * The candidates without generic ones, and with the owner in place of an owner's government, army or team.
     *
     * @param owners what names of countries and people stand for in this document
     */
    static List<Candidate> reduce(List<Candidate> candidates, Map<String, EntityType> owners, String text) {
        return candidates.stream()
                .filter(candidate -> candidate.origin() != Origin.MODEL
                        || !(GENERIC.contains(candidate.span().in(text)) || isTitle(candidate, text)))
                .map(candidate -> owner(candidate, owners, text))
                .toList();
    }

    /** Whether the name is fused with a title, as in 美国财政部长: it then names no body. */
    private static boolean isTitle(Candidate candidate, String text) {
        int end = candidate.span().end();
        char last = text.charAt(end - 1);
        return candidate.type() == EntityType.ORGANIZATION
                && (last == '长' || (last == '部' && end < text.length() && text.charAt(end) == '长'));
    }

    private static Candidate owner(Candidate candidate, Map<String, EntityType> owners, String text) {
        String name = candidate.span().in(text);
        for (String noun : OWNERS) {
            if (name.endsWith(noun)) {
                EntityType type = owners.get(name.substring(0, name.length() - noun.length()));
                if (type != null) {
                    int begin = candidate.span().begin();
                    return candidate
                            .at(new Span(begin, candidate.span().end() - noun.length()))
                            .as(type);
                }
            }
        }
        return candidate;
    }
}
