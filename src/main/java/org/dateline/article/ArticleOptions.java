package org.dateline.article;

import java.util.List;
import org.dateline.article.draft.PublicationDateParser;
import org.dateline.article.draft.WebAddress;
import org.dateline.model.article.Masthead;
import org.dateline.model.article.Publication;
import org.jspecify.annotations.Nullable;

/**
 * What the user says about the articles, above all else that says it.
 *
 * @param published when they came out; null where the articles say
 * @param publisher who published them; empty where the articles say
 * @param address where the one article stands on the web; empty where it says
 */
public record ArticleOptions(@Nullable Publication published, String publisher, String address) {
    /** Nothing: the articles say. */
    public static final ArticleOptions NONE = new ArticleOptions(null, "", "");

    /**
     * Options as a user writes them; an empty text says nothing.
     *
     * @param published a day or an instant, in a form that {@link PublicationDateParser} reads
     * @param address http or https
     * @throws IllegalArgumentException where a text is not what was expected, which its message tells
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
