// SPDX-License-Identifier: Apache-2.0
package org.dateline.article.text;

import java.util.List;
import java.util.regex.Pattern;
import org.dateline.article.draft.ArticleDateline;
import org.dateline.article.draft.MastheadMerger;
import org.dateline.article.draft.PublicationDateParser;
import org.dateline.article.draft.RawArticle;
import org.dateline.issue.SourcePosition;
import org.dateline.model.article.Masthead;
import org.dateline.model.article.Publication;

/**
 * Reads an article in plain text. The article's text is the whole file. A first line that is short, does not end a sentence and has no
 * other line next to it is the headline; it stays in the text.
 */
public final class PlainTextReader {
    private static final int LONGEST_HEADLINE = 150;
    private static final int LINES_BEFORE_DATE = 8;
    private static final int LONGEST_DATE = 50;
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.:;,][\"”’')\\]]*");

    private PlainTextReader() {}

    /**
     * Reads an article.
     *
     * @param text the decoded text
     * @param name the name of the input
     */
    public static RawArticle read(String text, String name) {
        Masthead headed = MastheadMerger.headed(headline(text));
        return new RawArticle(SourcePosition.of(name), MastheadMerger.over(headed, dated(text)), text);
    }

    /** A date alone on one of the first lines, as below headlines in web archives. */
    private static Masthead dated(String text) {
        Publication publication = text.lines()
                .limit(LINES_BEFORE_DATE)
                .map(String::strip)
                .filter(line -> line.length() <= LONGEST_DATE
                        && !SENTENCE_END.matcher(line).matches())
                .flatMap(line -> PublicationDateParser.find(line).stream())
                .findFirst()
                .orElse(null);
        return new Masthead("", publication, "", List.of(), "", "", "", "");
    }

    private static String headline(String text) {
        String[] lines = text.stripLeading().lines().limit(2).toArray(String[]::new);
        if (lines.length < 2) {
            return "";
        }
        String first = lines[0].strip();
        boolean alone = lines[1].isBlank() || lines[1].length() > LONGEST_HEADLINE;
        boolean headline = alone
                && first.length() <= LONGEST_HEADLINE
                && !SENTENCE_END.matcher(first).matches()
                && ArticleDateline.find(first).isEmpty();
        return headline ? first : "";
    }
}
