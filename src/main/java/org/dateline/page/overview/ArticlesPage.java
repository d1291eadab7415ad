package org.dateline.page.overview;

import java.util.List;
import org.dateline.page.Link;
import org.dateline.page.Page;
import org.dateline.page.PageMetadata;

/**
 * The list of articles, newest first.
 *
 * @param chosen the filters
 * @param total the number of articles that match the filters, in words
 * @param articles the articles of this page
 * @param pageLinks links to the pages before and after
 * @param isEmpty whether the store has no article at all
 */
public record ArticlesPage(Choice chosen, String total, List<ArticleLine> articles, List<Link> pageLinks, boolean isEmpty)
        implements Page {

    /**
     * The filters of the list.
     *
     * @param publisher the publisher; empty for all
     * @param month of publication as {@code 2019-04}, or a year or day; empty for all
     * @param publishers the publishers to choose from, those with most articles first
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
        pageLinks = List.copyOf(pageLinks);
    }

    @Override
    public String template() {
        return "overview/articles.jte";
    }

    @Override
    public PageMetadata metadata() {
        return PageMetadata.titled("Articles")
                .describedAs("The articles that report the events in this graph, newest first.");
    }
}
