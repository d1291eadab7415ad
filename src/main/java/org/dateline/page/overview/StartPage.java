// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.overview;

import java.util.List;
import org.dateline.page.LabelledNumber;
import org.dateline.page.Link;
import org.dateline.page.Page;
import org.dateline.page.PageMetadata;
import org.dateline.page.WebPageJsonLd;
import org.jspecify.annotations.Nullable;

/**
 * The start page.
 *
 * @param extent the size of the data and its period
 * @param latest the latest events
 * @param planned the planned events
 * @param involved the most frequent actors, places and types
 * @param articles the newest articles
 * @param content what a store without events contains; null if it has events
 * @param examples the address of the site, and example queries that the store can answer
 * @param readOnly whether imports are disabled
 */
public record StartPage(
        Extent extent,
        List<EventLine> latest,
        Planned planned,
        Involved involved,
        List<ArticleLine> articles,
        @Nullable ContentPart content,
        Examples examples,
        boolean readOnly)
        implements Page {

    /**
     * The size of the data and its period.
     *
     * @param figures numbers of things
     * @param strip the histogram of start dates
     */
    public record Extent(List<LabelledNumber> figures, TimeStrip strip) {
        /** Keeps a copy. */
        public Extent {
            figures = List.copyOf(figures);
        }
    }

    /**
     * Planned events.
     *
     * @param toCome the next planned events
     * @param open the events whose time has passed without a report of the outcome, latest first
     * @param openCount the number of all such events
     */
    public record Planned(List<EventLine> toCome, List<EventLine> open, long openCount) {
        /** Keeps copies. */
        public Planned {
            toCome = List.copyOf(toCome);
            open = List.copyOf(open);
        }
    }

    /**
     * The most frequent actors, places and types.
     *
     * @param actors the actors with most events
     * @param places the places with most events
     * @param types the types with most events
     */
    public record Involved(List<CountedThing> actors, List<CountedThing> places, List<CountedThing> types) {
        /** Keeps copies. */
        public Involved {
            actors = List.copyOf(actors);
            places = List.copyOf(places);
            types = List.copyOf(types);
        }
    }

    /**
     * Examples.
     *
     * @param address the address of the site, without a slash at its end
     * @param own questions about the things of this store, each linked to its result
     * @param queries the queries of the demo, each linked to its result
     */
    public record Examples(String address, List<Link> own, List<Link> queries) {
        /** Keeps copies. */
        public Examples {
            own = List.copyOf(own);
            queries = List.copyOf(queries);
        }
    }

    /** Keeps copies. */
    public StartPage {
        latest = List.copyOf(latest);
        articles = List.copyOf(articles);
    }

    /** Whether the store holds no event. */
    public boolean isEmpty() {
        return latest.isEmpty()
                && extent.strip().isEmpty()
                && planned.toCome().isEmpty()
                && planned.open().isEmpty();
    }

    @Override
    public String template() {
        return "overview/start.jte";
    }

    @Override
    public PageMetadata metadata() {
        String description = "What happened, who took part, where and when, and according to which source.";
        return PageMetadata.titled("Events and their sources")
                .describedAs(description)
                .withJsonLd(WebPageJsonLd.site(description));
    }
}
