package org.dateline.page.overview;

import java.util.List;
import org.dateline.page.LabelledNumber;
import org.dateline.page.Link;
import org.dateline.page.Page;
import org.dateline.page.PageMetadata;
import org.dateline.page.WebPageJsonLd;

/**
 * The start page.
 *
 * @param extent how much there is, and when
 * @param latest the events that happened last
 * @param planned what was planned
 * @param involved who and where
 * @param articles the newest
 * @param queries the shipped queries, each linked to its run
 * @param readOnly whether nothing can be imported
 */
public record StartPage(
        Extent extent,
        List<EventLine> latest,
        Planned planned,
        Involved involved,
        List<ArticleLine> articles,
        List<Link> queries,
        boolean readOnly)
        implements Page {

    /**
     * How much there is.
     *
     * @param figures counts, each with what it counts
     * @param strip when events begin
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
     * @param toCome the next ones
     * @param open those whose day has passed and of which nobody told what came of them, the latest first
     * @param openCount how many of those there are
     */
    public record Planned(List<EventLine> toCome, List<EventLine> open, long openCount) {
        /** Keeps copies. */
        public Planned {
            toCome = List.copyOf(toCome);
            open = List.copyOf(open);
        }
    }

    /**
     * The most frequent ones.
     *
     * @param actors who takes part in most events
     * @param places where most take place
     * @param types what most are
     */
    public record Involved(List<CountedThing> actors, List<CountedThing> places, List<CountedThing> types) {
        /** Keeps copies. */
        public Involved {
            actors = List.copyOf(actors);
            places = List.copyOf(places);
            types = List.copyOf(types);
        }
    }

    /** Keeps copies. */
    public StartPage {
        latest = List.copyOf(latest);
        articles = List.copyOf(articles);
        queries = List.copyOf(queries);
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
    public PageMetadata shell() {
        String description = "What happened, who took part, where and when, and which source says so.";
        return PageMetadata.titled("Events and their sources")
                .describedAs(description)
                .withJsonLd(WebPageJsonLd.site(description));
    }
}
