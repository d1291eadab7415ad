package org.dateline.article;

import java.util.List;
import org.dateline.article.draft.PublicationDateParser;
import org.dateline.article.draft.WebAddress;
import org.dateline.model.article.Masthead;
import org.dateline.model.article.Publication;
import org.jspecify.annotations.Nullable;

/**
 * What the user says about all articles; this overrides their own metadata.
 *
 * @param published the publication date; null to take it from the articles
 * @param publisher the publisher; empty to take it from the articles
 * @param address the web address of the only article; empty to take it from the article
 */
public record ArticleOptions(@Nullable Publication published, String publisher, String address) {
    /** Takes everything from the articles. */
    public static final ArticleOptions NONE = new ArticleOptions(null, "", "");

    /**
     * Creates options from text; an empty text leaves an option unset.
     *
     * @param published a day or an instant, in a form that {@link PublicationDateParser} reads
     * @param address http or https
     * @throws IllegalArgumentException if a text is invalid; the message says what was expected
     */
    public static ArticleOptions of(String published, String publisher, String address) {
        return new ArticleOptions(
                published.isBlank() ? null : PublicationDateParser.parse(published),
                publisher.strip(),
                WebAddress.checked(address));
    }

    Masthead masthead() {
        return new Masthead("", published, publisher, List.of(), address, "", "", "");
    }
}
