// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.event;

import java.util.List;
import org.dateline.model.evidence.AssessedEvent;
import org.dateline.model.evidence.EventRef;
import org.dateline.model.evidence.EventView;
import org.dateline.page.Link;
import org.dateline.page.Page;
import org.dateline.page.PageMetadata;
import org.dateline.page.PagePaths;

/**
 * The page of an event: its assessment, accounts, claims and mentions.
 *
 * @param view the event and its sources
 * @param around the events before and after it
 * @param paths the paths of pages
 * @param formats links to other formats
 */
public record EventPage(EventView view, Around around, PagePaths paths, List<Link> formats)
        implements Page, LinkedPage {
    /** The number of claims on one page. */
    public static final int CLAIMS_AT_ONCE = 100;

    private static final int REFS = 30;

    /** Keeps a copy of the list. */
    public EventPage {
        formats = List.copyOf(formats);
    }

    /**
     * The events before and after, at the same place or with the same actors.
     *
     * @param before the nearest first
     * @param after the nearest first
     */
    public record Around(List<EventRef> before, List<EventRef> after) {
        /** No events before or after. */
        public static final Around NONE = new Around(List.of(), List.of());

        /** Keeps copies. */
        public Around {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    @Override
    public String template() {
        return "event/event.jte";
    }

    @Override
    public PageMetadata metadata() {
        PageMetadata metadata = PageMetadata.titled(head().title())
                .describedAs(head().summary() + ". " + head().people())
                .withFormats(formats);
        return isAsKnownThen() ? metadata : metadata.withJsonLd(EventJsonLd.of(this));
    }

    /** The assessment of the event. */
    public AssessedEvent assessed() {
        return view.assessed();
    }

    /** Whether the page shows the event as known at an earlier time. */
    public boolean isAsKnownThen() {
        return view.bounds().asOf() != null;
    }

    /** Its title and summary. */
    public EventHead head() {
        return new EventHead(view);
    }

    /** Its time. */
    public EventWhen when() {
        return new EventWhen(view, paths);
    }

    /** Its places. */
    public EventWhere where() {
        return new EventWhere(assessed().places());
    }

    /** The claims about it. */
    public EventClaims claims() {
        return new EventClaims(view, paths);
    }

    /** The evidence for it. */
    public EventGrounds grounds() {
        return new EventGrounds(view, paths);
    }

    /** The address of this page as known at an instant, {@code xsd:dateTime}. */
    public String asOf(String instant) {
        String doc = paths.doc(view.iri());
        return doc + (doc.contains("?") ? "&" : "?") + "asOf=" + instant;
    }

    /** The first of the other events, at most {@value #REFS}. */
    public List<EventRef> some(List<EventRef> refs) {
        return refs.subList(0, Math.min(refs.size(), REFS));
    }
}
