package org.dateline.page.event;

import java.util.Optional;
import org.dateline.model.Named;
import org.dateline.model.evidence.Mention;
import org.dateline.model.evidence.ReportDetails;
import org.dateline.page.Link;
import org.dateline.page.PagePaths;

/** A page with links to things, reports and mentions. */
public interface LinkedPage {
    /** Text before this offset, in code points, is always on the first page of an article; later text may be on another page. */
    long FIRST_PART = 500;

    /** The paths of pages. */
    PagePaths paths();

    /** A link to a thing. */
    default Link link(Named thing) {
        return new Link(thing.label(), thing.iri().isEmpty() ? "" : paths().doc(thing.iri()));
    }

    /** A link to the page of a report. */
    default Link link(ReportDetails report) {
        return new Link(report.title(), paths().doc(report.iri()));
    }

    /** A link to a mention on the page of its article. */
    default String href(Mention mention) {
        String doc = paths().doc(mention.report());
        long start =
                Optional.ofNullable(mention.place()).map(place -> place.start()).orElse(0L);
        String part = start >= FIRST_PART ? (doc.contains("?") ? "&" : "?") + "at=" + start : "";
        return doc + part + "#" + mention.anchor();
    }
}
