package org.zhner.html;

import org.jsoup.nodes.Element;

/**
 * A paragraph, heading or other stretch of text that stands on lines of its own.
 *
 * @param owner the nearest element around it that is a block
 * @param text not blank, white space collapsed
 * @param linked so many of its UTF-16 units lie in links
 */
record Block(Element owner, String text, int linked) {
    /** A list of links has nothing but links and what is between them. */
    private static final double MOSTLY = 0.6;

    private static final int SHORTEST_SENTENCE = 12;

    /** Whether it is made of links, and so leads elsewhere; a heading that is a link is not. */
    boolean isLinks() {
        return linked > MOSTLY * text.length() && !isHeading() && !(isSentence() && text.length() > 80);
    }

    /** Whether it reads like running text: long enough, with a mark that sentences have. */
    boolean isSentence() {
        return text.length() >= SHORTEST_SENTENCE && text.chars().anyMatch(unit -> "，。！？；：、,.!?;".indexOf(unit) >= 0);
    }

    private boolean isHeading() {
        String name = owner.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }
}
