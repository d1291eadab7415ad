// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive.asof;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.source.SourceReader;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.store.view.Difference;

/** Finds how the data as of a day differ from those of today. */
final class DayDifference {
    private final DatasetGraph dataset;
    /** The first instant after the day. */
    private final Instant end;

    private final SourceReader sources;
    private final Difference difference = new Difference();

    private DayDifference(DatasetGraph dataset, LocalDate day) {
        this.dataset = dataset;
        this.end = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        this.sources = new SourceReader(dataset);
    }

    /** The difference as of the end of a day in UTC, read in a running transaction. */
    static Difference of(DatasetGraph dataset, LocalDate day) {
        DayDifference reader = new DayDifference(dataset, day);
        reader.sources();
        reader.things();
        return reader.difference;
    }

    private void sources() {
        sources.list().stream()
                .filter(source -> sources.find(source)
                        .map(found -> !found.instant().isBefore(end))
                        .orElse(false))
                .forEach(difference::hideGraph);
    }

    private void things() {
        dataset.find(Quad.defaultGraphIRI, Node.ANY, Dl.KNOWN_FROM, Node.ANY)
                .forEachRemaining(quad -> RdfTerms.findInstant(quad.getObject())
                        .filter(from -> !from.isBefore(end))
                        .ifPresent(from -> difference.hideSubject(quad.getSubject())));
    }
}
