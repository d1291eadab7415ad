package org.dateline.page.event;

import org.dateline.model.evidence.Mention;
import org.dateline.model.evidence.Report;
import org.dateline.model.timeline.Named;
import org.dateline.page.Link;
import org.dateline.page.Paths;

/** A page that links things, reports and the words in them. */
public interface Linking {
    /** Where things are shown. */
    Paths paths();

    /** A link to a thing. */
    default Link link(Named thing) {
        return new Link(thing.label(), thing.iri().isEmpty() ? "" : paths().doc(thing.iri()));
    }

    /** A link to the page of a report and its article. */
    default Link link(Report report) {
        return new Link(report.title(), paths().doc(report.iri()));
    }

    /** A link to a mention on the page of its article. */
    default String href(Mention mention) {
        return paths().doc(mention.report()) + "#" + mention.anchor();
    }
}
