// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dateline.index.timeline.TimelineIndex;
import org.dateline.model.Named;
import org.dateline.model.Report;
import org.dateline.query.ThingLabels;

/** Things with their labels: those of the index by it, others by their labels in the store. */
final class OverviewLabels {
    /** More things are not looked up. */
    private static final int MOST = 500;

    private final TimelineIndex index;
    private final ThingLabels labels = new ThingLabels(GraphFactory.createDefaultGraph());

    /** Reads the labels of all these things together, to spare queries. */
    OverviewLabels(BoundedRows rows, TimelineIndex index, Set<String> things) {
        this.index = index;
        Set<String> unknown = new TreeSet<>();
        things.stream().filter(iri -> !index.knows(iri)).limit(MOST).forEach(unknown::add);
        if (!unknown.isEmpty()) {
            rows.run(session -> labels.learn(session, unknown));
        }
    }

    /** A thing with its label, a report with its name; others by the end of their IRI. */
    Named of(String iri) {
        Report report = index.report(iri);
        String label = report.equals(Report.unknown(iri)) ? labels.label(iri) : report.name();
        return label.isEmpty() ? index.named(iri) : new Named(iri, label);
    }

    /** Several things with their labels. */
    List<Named> all(Iterable<String> iris) {
        List<Named> named = new ArrayList<>();
        iris.forEach(iri -> named.add(of(iri)));
        return named;
    }
}
