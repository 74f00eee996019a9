package org.zhner.entity;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A kind of thing that names speak of, in either language: 大学, University.
 *
 * @param demand which side must speak of it when the other does
 * @param english what a title in lower case holds that speaks of it
 * @param chinese what a form ends with that speaks of it
 */
record Kind(Demand demand, Pattern english, List<String> chinese) {
    private enum Demand {
        /** A title that speaks of it needs a form that does. */
        OF_FORM,
        /** A form that speaks of it needs a title that does. */
        OF_TITLE,
        BOTH
    }

    private static final List<Kind> ALL = List.of(
            of(Demand.OF_TITLE, "universit|college|institute|polytechnic|school|academy", "大学", "学院", "中学", "小学"),
            of(Demand.OF_FORM, "universit|college|institute|school|academy", "大", "学", "院", "校", "所"),
            of(Demand.BOTH, "hospital|clinic|medical", "医院", "医学中心", "诊所"),
            of(Demand.BOTH, "airport|aerodrome", "机场"),
            of(Demand.BOTH, "bridge$", "桥"),
            of(Demand.OF_FORM, "\\bcounty\\b", "县", "郡"),
            of(Demand.OF_TITLE, "river|creek|he$|jiang$", "河"),
            of(Demand.OF_TITLE, "prison|jail|correctional|penitentiary|gaol", "监狱"),
            of(Demand.BOTH, "hotel|\\binn\\b|resort", "酒店", "饭店", "宾馆"),
            of(
                    Demand.OF_FORM,
                    "stadium|arena|\\bpark\\b|\\bground\\b|\\bfield\\b|\\bbowl\\b",
                    "场",
                    "馆",
                    "园",
                    "地",
                    "球场"),
            of(Demand.OF_TITLE, "cathedral|church|basilica|abbey|minster", "大教堂", "教堂"),
            of(Demand.BOTH, "\\bstreet\\b|avenue|boulevard|\\broad\\b", "街", "大道", "路"),
            of(Demand.BOTH, "museum|gallery|louvre|prado", "博物馆", "美术馆", "博物院", "馆"),
            of(Demand.OF_TITLE, "part|front|likud|alliance|movement|democrat|labou?r|league|union", "党"),
            of(Demand.OF_TITLE, "court|tribunal", "法院", "法庭"),
            of(Demand.OF_TITLE, "commission|committee|council|board|authority", "委员会"),
            of(Demand.OF_TITLE, "foundation|fund|trust", "基金会"),
            of(Demand.OF_TITLE, "airline|airways|\\bair\\b|aviation|aero|luft|avia", "航空", "航空公司"),
            of(Demand.OF_TITLE, "police|constabulary", "警察局", "警局", "警察厅"),
            of(Demand.OF_TITLE, "parliament|assembly|congress|council|diet|legislat|bundes|knesset|senedd", "议会", "国会"),
            of(Demand.OF_TITLE, "navy|marine", "海军"),
            of(Demand.OF_TITLE, "air force|luftwaffe|raf", "空军"),
            of(Demand.OF_TITLE, "bank|banco|hsbc|ubs|credit", "银行"),
            of(Demand.OF_TITLE, "ministry|department|office", "外交部", "国防部", "财政部", "商务部", "司法部", "内政部", "教育部"));

    private static Kind of(Demand demand, String english, String... chinese) {
        return new Kind(demand, Pattern.compile(english), List.of(chinese));
    }

    /** Whether form and title speak of the same kinds of things, as far as they must. */
    static boolean agree(String form, String title) {
        String english = title.toLowerCase(Locale.ROOT);
        return ALL.stream().allMatch(kind -> kind.allows(form, english));
    }

    private boolean allows(String form, String title) {
        boolean inForm = chinese.stream().anyMatch(form::endsWith);
        boolean inTitle = english.matcher(title).find();
        return switch (demand) {
            case OF_FORM -> inForm || !inTitle;
            case OF_TITLE -> inTitle || !inForm;
            case BOTH -> inForm == inTitle;
        };
    }
}
