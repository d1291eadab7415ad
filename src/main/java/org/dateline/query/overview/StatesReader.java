// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.overview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.NodeFactory;
import org.dateline.index.timeline.TimelineIndex;
import org.dateline.model.Iri;
import org.dateline.model.TimeSpan;
import org.dateline.model.overview.StateRow;
import org.dateline.rdf.TimeSpanReader;

/** Reads the assessed states of a thing. */
final class StatesReader {
    private static final String STATES = """
            SELECT ?s ?type ?holder ?other ?p ?o {
              { SELECT DISTINCT ?s ?type ?holder ?other {
                  { ?s dl:holder ?thing } UNION { ?s dl:other ?thing }
                  ?s a dl:State ; dl:stateType ?type ; dl:holder ?holder ; dl:other ?other
                } LIMIT 200 }
              VALUES ?p { sem:hasEarliestBeginTimeStamp sem:hasLatestBeginTimeStamp sem:hasEarliestEndTimeStamp
                sem:hasLatestEndTimeStamp dl:lastToldOn sem:hasBeginTimeStamp sem:hasEndTimeStamp sem:hasTimeStamp
                dl:disputed dl:sourceCount dl:independentSourceCount prov:wasDerivedFrom dl:stateType }
              ?s ?p ?o
            } LIMIT 5000
            """;

    private static final Comparator<StateRow> ORDER = Comparator.comparing(StateRow::type)
            .thenComparing(state -> state.span().begin().orElse(Instant.MIN))
            .thenComparing(state -> state.other().label())
            .thenComparing(state -> state.holder().label());

    private final BoundedRows rows;
    private final TimelineIndex index;

    StatesReader(BoundedRows rows, TimelineIndex index) {
        this.rows = rows;
        this.index = index;
    }

    /** The statements about one state. */
    private static final class StateStatements {
        private final BoundedRows.Row row;
        private final Map<String, String> values = new LinkedHashMap<>();
        private final Set<String> sources = new TreeSet<>();
        private final TimeSpanReader stamps = new TimeSpanReader();

        StateStatements(BoundedRows.Row row) {
            this.row = row;
        }

        void add(String predicate, String value) {
            String property = Iri.localName(predicate);
            if ("wasDerivedFrom".equals(property)) {
                sources.add(value);
            } else {
                values.put(property, value);
                stamps.add(predicate, NodeFactory.createLiteralString(value));
            }
        }

        StateRow get(OverviewLabels labels) {
            return new StateRow(
                    Iri.localName(row.get("type")),
                    labels.of(row.get("holder")),
                    labels.of(row.get("other")),
                    span(),
                    new StateRow.Basis(
                            number("sourceCount"),
                            number("independentSourceCount"),
                            "true".equals(values.get("disputed")),
                            labels.all(sources)));
        }

        /** A state of which no end is told is ongoing. */
        private TimeSpan span() {
            TimeSpan span = stamps.span();
            return span.latestEnd() == null ? span.ongoingAsOf(span.lastTold()) : span;
        }

        private int number(String property) {
            String text = values.getOrDefault(property, "");
            return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
        }
    }

    /** The states in which a thing is holder or other party, by kind and begin. */
    List<StateRow> of(String iri) {
        Map<String, StateStatements> byState = new LinkedHashMap<>();
        Set<String> things = new TreeSet<>();
        for (BoundedRows.Row row : rows.about(iri, STATES)) {
            StateStatements state = byState.computeIfAbsent(row.get("s"), key -> new StateStatements(row));
            state.add(row.get("p"), row.get("o"));
            things.addAll(List.of(row.get("holder"), row.get("other")));
            things.addAll(state.sources);
        }
        OverviewLabels labels = new OverviewLabels(rows, index, things);
        List<StateRow> states = new ArrayList<>();
        byState.values().forEach(state -> states.add(state.get(labels)));
        states.sort(ORDER);
        return states;
    }
}
