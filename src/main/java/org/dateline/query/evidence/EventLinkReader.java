// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dateline.model.Status;
import org.dateline.model.evidence.EventRef;
import org.dateline.model.evidence.EventView;
import org.dateline.query.SparqlSession;
import org.dateline.rdf.TimeSpanReader;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.DlAccount;
import org.dateline.rdf.vocabulary.Sem;

/** Reads the events that are linked with one event, in both directions. */
final class EventLinkReader {
    private static final int MOST = 400;
    private static final String SUB_EVENT_OF = Sem.SUB_EVENT_OF.getURI();
    private static final String CAUSED_BY = Dl.CAUSED_BY.getURI();
    private static final String PUTS_AT_RISK = Dl.PUTS_AT_RISK.getURI();

    private final SparqlSession session;
    private final String event;
    private final EvidenceLabels labels;
    private final GatheredStatements facts = new GatheredStatements();
    private final Map<String, Set<String>> inverse = new LinkedHashMap<>();
    private final Map<String, List<String>> forward = new LinkedHashMap<>();

    EventLinkReader(SparqlSession session, String event, EvidenceLabels labels) {
        this.session = session;
        this.event = event;
        this.labels = labels;
    }

    /** Reads the links of the event as it is shown, and the times of the others. */
    void read(GatheredStatements statements, Node shown) {
        session.select(
                EventQueries.LINKED,
                row -> inverse.computeIfAbsent(row.get("p").toString(), p -> new LinkedHashSet<>())
                        .add(row.get("s").toString()),
                SparqlSession.iri(event));
        Set<String> all = new LinkedHashSet<>();
        for (String property : List.of(SUB_EVENT_OF, CAUSED_BY, PUTS_AT_RISK)) {
            forward.put(property, statements.iris(GatheredStatements.DEFAULT_GRAPH, shown, property));
            all.addAll(forward.getOrDefault(property, List.of()));
        }
        inverse.values().forEach(all::addAll);
        Node self = NodeFactory.createURI(event);
        statements.graphs(self).forEach(graph -> statements
                .objects(graph, self, DlAccount.TEMPORAL_LINK.getURI())
                .forEach(link -> all.addAll(statements.iris(graph, link, Dl.OTHER.getURI()))));
        brief(all);
    }

    /** Reads times and statuses of other events. */
    void brief(java.util.Collection<String> events) {
        List<String> some = events.stream().limit(MOST).toList();
        if (!some.isEmpty()) {
            session.select(
                    EventQueries.BRIEF,
                    facts::add,
                    SparqlSession.iris(some),
                    SparqlSession.iris(
                            TimeSpanReader.PREDICATES.stream().map(Node::getURI).toList()));
            labels.learn(session, some);
        }
    }

    EventView.Links links(List<EventRef> timed) {
        return new EventView.Links(
                refs(forward.getOrDefault(SUB_EVENT_OF, List.of())),
                refs(inverse.getOrDefault(SUB_EVENT_OF, Set.of())),
                refs(forward.getOrDefault(CAUSED_BY, List.of())),
                refs(inverse.getOrDefault(CAUSED_BY, Set.of())),
                refs(forward.getOrDefault(PUTS_AT_RISK, List.of())),
                refs(inverse.getOrDefault(PUTS_AT_RISK, Set.of())),
                timed);
    }

    /** Another event in a line. */
    EventRef ref(String iri) {
        Node node = NodeFactory.createURI(iri);
        Status status = facts.iris(GatheredStatements.DEFAULT_GRAPH, node, Dl.STATUS.getURI()).stream()
                .map(Status::ofIri)
                .findFirst()
                .orElse(Status.UNKNOWN);
        return new EventRef(labels.of(iri), facts.span(GatheredStatements.DEFAULT_GRAPH, node), status, "");
    }

    private List<EventRef> refs(java.util.Collection<String> iris) {
        List<EventRef> refs = new ArrayList<>(iris.stream().map(this::ref).toList());
        refs.sort(Comparator.comparing((EventRef ref) -> ref.span().begin().orElse(java.time.Instant.MAX))
                .thenComparing(ref -> ref.event().label()));
        return refs;
    }
}
