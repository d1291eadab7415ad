package org.dateline.page.overview;

import java.util.List;
import org.dateline.page.Link;
import org.dateline.page.Page;
import org.dateline.page.PageMetadata;

/**
 * All articles that the graph's reports rest on, the newest first.
 *
 * @param chosen the filters
 * @param total how many there are of that choice, in words
 * @param articles those of this page
 * @param turns to the pages before and after
 * @param isEmpty whether the store has no article at all
 */
public record ArticlesPage(Choice chosen, String total, List<ArticleLine> articles, List<Link> turns, boolean isEmpty)
        implements Page {

    /**
     * The filters of the list.
     *
     * @param publisher whose articles; empty for all
     * @param month of publication as {@code 2019-04}, or a year or day; empty for all
     * @param publishers all there are, with those of most articles first; bounded
     */
    public record Choice(String publisher, String month, List<String> publishers) {
        /** Keeps a copy. */
        public Choice {
            publishers = List.copyOf(publishers);
        }
    }

    /** Keeps copies. */
    public ArticlesPage {
        articles = List.copyOf(articles);
        turns = List.copyOf(turns);
    }

    @Override
    public String template() {
        return "overview/articles.jte";
    }

    @Override
    public PageMetadata shell() {
        return PageMetadata.titled("Articles")
                .describedAs("The articles that the events in this graph rest on, newest first.");
    }
}
