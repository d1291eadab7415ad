package org.dateline.article.draft;

import org.dateline.issue.SourcePosition;
import org.dateline.model.article.Masthead;

/**
 * An article as its format yields it, before other metadata are added.
 *
 * @param position its start in the input
 * @param masthead its own metadata; the language is empty if not given
 * @param text its text; blank lines separate paragraphs if the format marks them
 */
public record RawArticle(SourcePosition position, Masthead masthead, String text) {}
