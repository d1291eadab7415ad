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
 * An event, with all that is said about it.
 *
 * @param view what is shown
 * @param around the events before and after it
 * @param paths where things are shown
 * @param formats the same for programs
 */
public record EventPage(EventView view, Around around, PagePaths paths, List<Link> formats)
        implements Page, LinkedPage {
    /** How many claims are shown at once. */
    public static final int CLAIMS_AT_ONCE = 100;

    private static final int REFS = 30;

    /** Keeps a copy of the list. */
    public EventPage {
        formats = List.copyOf(formats);
    }

    /**
     * What happened before and after, at the same place or with the same actors.
     *
     * @param before the nearest first
     * @param after the nearest first
     */
    public record Around(List<EventRef> before, List<EventRef> after) {
        /** Nothing is known around it. */
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
    public PageMetadata shell() {
        PageMetadata shell = PageMetadata.titled(head().title())
                .describedAs(head().summary() + ". " + head().people())
                .withFormats(formats);
        return isAsKnownThen() ? shell : shell.withJsonLd(EventJsonLd.of(this));
    }

    /** What is held. */
    public AssessedEvent held() {
        return view.held();
    }

    /** Whether it is shown as it was known on some day. */
    public boolean isAsKnownThen() {
        return view.bounds().asOf() != null;
    }

    /** What it is called, and its summary. */
    public EventHead head() {
        return new EventHead(view);
    }

    /** When it takes place. */
    public EventWhen when() {
        return new EventWhen(view, paths);
    }

    /** Where it takes place. */
    public EventWhere where() {
        return new EventWhere(held().places());
    }

    /** What is claimed about it. */
    public EventClaims claims() {
        return new EventClaims(view, paths);
    }

    /** What it rests on. */
    public EventGrounds grounds() {
        return new EventGrounds(view, paths);
    }

    /** The address of this event as known at an instant. */
    public String asOf(String instant) {
        String doc = paths.doc(view.iri());
        return doc + (doc.contains("?") ? "&" : "?") + "asOf=" + instant;
    }

    /** Of very many other events the first ones. */
    public List<EventRef> some(List<EventRef> refs) {
        return refs.subList(0, Math.min(refs.size(), REFS));
    }
}
