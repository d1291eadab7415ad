package org.dateline.article.draft;

import org.dateline.issue.SourcePosition;
import org.dateline.model.article.Masthead;

/**
 * An article as its format gives it, before anybody else is asked.
 *
 * @param position where it starts in its input
 * @param masthead what it says about itself; the language is empty where it says none
 * @param text its text, paragraphs parted by blank lines where the format tells them
 */
public record RawArticle(SourcePosition position, Masthead masthead, String text) {}
