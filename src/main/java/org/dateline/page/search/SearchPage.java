package org.dateline.page.search;

import org.dateline.page.Link;
import org.dateline.page.Page;
import org.dateline.page.PageMetadata;
import java.util.List;
import org.dateline.model.text.HighlightedText;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param query what was searched for, as it was typed; empty where nothing was
 * @param tabs everything, and each kind, with its number of hits; empty where nothing was found
 * @param notes what the reader should know of the answer: other spellings, a missing word, an index still being built
 * @param groups the hits, in one group or one for each kind
 * @param next where the search goes on; null where it does not
 * @param formats the same for programs
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
     * @param count how many there are
     * @param current whether this is what is shown
     */
    public record Tab(Link link, String count, boolean current) {}

    /**
     * Hits of one kind.
     *
     * @param title what they are; empty where that goes without saying
     * @param results the best of them
     * @param all where all of them are; null where these are all
     */
    public record Group(
            String title, List<Result> results, @Nullable Link all) {
        /** Keeps a copy. */
        public Group {
            results = List.copyOf(results);
        }
    }

    /**
     * One hit.
     *
     * @param href its page
     * @param name its name
     * @param also the other name by which it was found; null where there is none
     * @param fragment the words by which it was found; null where there are none
     * @param facts when, where, who: what to tell it apart by, readable
     * @param status an event's status; empty for other things
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
    public PageMetadata shell() {
        return PageMetadata.titled(query.isEmpty() ? "Search" : query + " – search")
                .describedAs("Events, people, places, articles and claims by their names and words.")
                .searchedFor(query)
                .withFormats(formats);
    }
}
