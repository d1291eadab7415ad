// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.evidence;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.Iri;
import org.dateline.query.SparqlSession;
import org.dateline.store.Store;

/** Reads on which values of events the sources differ. */
public final class DisputedValuesReader {
    private static final String VALUES = "SELECT ?event ?p { %s ?event dl:disputedProperty ?p }";

    private DisputedValuesReader() {}

    /**
     * The disputed values of events.
     *
     * @return by the event's IRI the local names of the properties; those of an event are empty if only claims about it are denied
     */
    public static Map<String, Set<String>> map(Store store, Collection<String> events) {
        return SparqlSession.read(store, session -> {
            Map<String, Set<String>> values = new LinkedHashMap<>();
            events.forEach(event -> values.put(event, new TreeSet<>()));
            for (SparqlSession.Terms batch : SparqlSession.batches("event", events)) {
                session.select(
                        VALUES,
                        row -> values.computeIfAbsent(row.get("event").toString(), event -> new TreeSet<>())
                                .add(Iri.localName(row.get("p").toString())),
                        batch);
            }
            return values;
        });
    }
}
