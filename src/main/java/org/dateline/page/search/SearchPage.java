// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.search;

import java.util.List;
import org.dateline.model.text.HighlightedText;
import org.dateline.page.Link;
import org.dateline.page.Page;
import org.dateline.page.PageMetadata;
import org.jspecify.annotations.Nullable;

/**
 * The results of a search.
 *
 * @param query the query as typed; empty if there is none
 * @param tabs all results and each kind, with the number of results; empty if there are none
 * @param notes notes about the answer: other spellings, a missing word, changes that are not searched yet
 * @param groups the results, in one group or in one for each kind
 * @param next the link to the next page; null on the last page
 * @param formats links to the results in other formats
 */
public record SearchPage(
        String query,
        List<Tab> tabs,
        List<String> notes,
        List<Group> groups,
        @Nullable String next,
        List<Link> formats) implements Page {

    /**
     * A way to narrow the search.
     *
     * @param link the kind, linked to the search for it
     * @param count the number of results
     * @param current whether the page shows this kind
     */
    public record Tab(Link link, String count, boolean current) {}

    /**
     * Results of one kind.
     *
     * @param title the kind; empty if there is only one group
     * @param results the best results
     * @param all the link to all results; null if these are all
     */
    public record Group(
            String title, List<Result> results, @Nullable Link all) {
        /** Keeps a copy. */
        public Group {
            results = List.copyOf(results);
        }
    }

    /**
     * One result.
     *
     * @param href the path of its page
     * @param name its name
     * @param also the other name that matched; null if there is none
     * @param fragment the text that matched; null if there is none
     * @param facts when, where and who, as text, to distinguish similar results
     * @param status the status of an event; empty for other things
     */
    public record Result(
            String href,
            HighlightedText name,
            @Nullable HighlightedText also,
            @Nullable HighlightedText fragment,
            String facts,
            String status) {}

    /** Keeps copies of the lists. */
    public SearchPage {
        tabs = List.copyOf(tabs);
        notes = List.copyOf(notes);
        groups = List.copyOf(groups);
        formats = List.copyOf(formats);
    }

    @Override
    public String template() {
        return "search/search.jte";
    }

    @Override
    public PageMetadata metadata() {
        return PageMetadata.titled(query.isEmpty() ? "Search" : query + " – search")
                .describedAs("Search events, people, places, articles and claims by name or text.")
                .searchedFor(query)
                .withFormats(formats);
    }
}
