package org.zhner.article;

/** What a section of an article's text is. */
public enum SectionKind {
    HEADLINE,
    /** Source, author, date, or the editor's note about them. */
    BYLINE,
    BODY,
    /** Advertising, share and comment invitations, lists of links: text that is not the article's. */
    BOILERPLATE,
    /** A section of the article that stands there again. */
    REPEAT
}
