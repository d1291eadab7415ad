// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.assessed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.dateline.model.KnownStates;
import org.dateline.model.State;
import org.dateline.model.StateAccount.StateRelation;
import org.dateline.model.TimeSpan;
import org.dateline.rdf.DatelineIris;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.Prov;
import org.dateline.rdf.vocabulary.Sem;
import org.jspecify.annotations.Nullable;

/** Writes derived states as triples of the default graph. */
public final class StateWriter {
    /** The longest that the begin or end of a state may be uncertain if it has one time stamp. */
    private static final Duration ONE_DAY = Duration.ofDays(1);

    private StateWriter() {}

    /**
     * The triples of the states with one other end, and a snapshot of each state for each time during which it was known with other
     * values. The states of one relation are numbered in order.
     *
     * @param history oldest first; a state that is no longer known has snapshots only
     */
    public static Set<Triple> states(List<KnownStates> history) {
        Set<Triple> triples = new LinkedHashSet<>();
        Map<String, List<Snapshot>> snapshots = new LinkedHashMap<>();
        for (KnownStates known : history) {
            numbered(known.states()).forEach((iri, values) -> {
                List<Snapshot> before = snapshots.computeIfAbsent(iri, key -> new ArrayList<>());
                Snapshot last = before.isEmpty() ? null : before.get(before.size() - 1);
                if (last != null && known.from().equals(last.until) && values.equals(last.values)) {
                    before.remove(last);
                    before.add(new Snapshot(last.from, known.until(), values));
                } else {
                    before.add(new Snapshot(known.from(), known.until(), values));
                }
            });
        }
        snapshots.forEach((iri, all) -> write(iri, all, triples));
        return triples;
    }

    /**
     * What was known of a state for a while.
     *
     * @param values its predicates and objects
     */
    private record Snapshot(Instant from, @Nullable Instant until, Set<Map.Entry<Node, Node>> values) {}

    private static Map<String, Set<Map.Entry<Node, Node>>> numbered(List<State> states) {
        Map<String, Set<Map.Entry<Node, Node>>> byIri = new LinkedHashMap<>();
        Map<StateRelation, Integer> numbers = new HashMap<>();
        for (State state : states) {
            int number = numbers.merge(state.relation(), 1, Integer::sum);
            byIri.put(DatelineIris.state(state.relation(), number), values(state));
        }
        return byIri;
    }

    private static void write(String iri, List<Snapshot> snapshots, Set<Triple> triples) {
        Node state = RdfTerms.iri(iri);
        for (int i = 0; i < snapshots.size(); i++) {
            Snapshot snapshot = snapshots.get(i);
            Node node = RdfTerms.iri(DatelineIris.assessment(iri, i + 1));
            triples.add(Triple.create(node, RDF.Nodes.type, Dl.ASSESSMENT_CLASS));
            triples.add(Triple.create(node, Dl.OF, state));
            triples.add(Triple.create(node, Dl.KNOWN_FROM, RdfTerms.node(snapshot.from)));
            if (snapshot.until != null) {
                triples.add(Triple.create(node, Dl.KNOWN_UNTIL, RdfTerms.node(snapshot.until)));
            }
            snapshot.values.forEach(value -> triples.add(Triple.create(node, value.getKey(), value.getValue())));
        }
        Snapshot last = snapshots.get(snapshots.size() - 1);
        if (last.until == null) {
            triples.add(Triple.create(state, RDF.Nodes.type, Dl.STATE_CLASS));
            last.values.forEach(value -> triples.add(Triple.create(state, value.getKey(), value.getValue())));
            for (int i = 0; i < snapshots.size(); i++) {
                triples.add(Triple.create(state, Dl.ASSESSMENT, RdfTerms.iri(DatelineIris.assessment(iri, i + 1))));
            }
        }
    }

    private static Set<Map.Entry<Node, Node>> values(State state) {
        Set<Map.Entry<Node, Node>> values = new LinkedHashSet<>();
        BiConsumer<Node, Node> add = (predicate, object) -> values.add(Map.entry(predicate, object));
        add.accept(Dl.STATE_TYPE, RdfTerms.iri(state.relation().kind()));
        add.accept(Dl.HOLDER, RdfTerms.iri(state.relation().holder()));
        add.accept(Dl.OTHER, RdfTerms.iri(state.relation().other()));
        add.accept(Dl.SOURCE_COUNT, RdfTerms.node(state.sourceCount()));
        add.accept(Dl.INDEPENDENT_SOURCE_COUNT, RdfTerms.node(state.independentSourceCount()));
        add.accept(Dl.DISPUTED, RdfTerms.node(state.disputed()));
        state.derivedFrom().forEach(iri -> add.accept(Prov.WAS_DERIVED_FROM, RdfTerms.iri(iri)));
        stamps(state.span(), add);
        return values;
    }

    private static void stamps(TimeSpan span, BiConsumer<Node, Node> add) {
        addStamp(Sem.HAS_EARLIEST_BEGIN_TIME_STAMP, span.earliestBegin(), add);
        addStamp(Sem.HAS_LATEST_BEGIN_TIME_STAMP, span.latestBegin(), add);
        addStamp(Sem.HAS_EARLIEST_END_TIME_STAMP, span.earliestEnd(), add);
        addStamp(Sem.HAS_LATEST_END_TIME_STAMP, span.latestEnd(), add);
        addStamp(Sem.HAS_BEGIN_TIME_STAMP, known(span.earliestBegin(), span.latestBegin()), add);
        addStamp(Sem.HAS_END_TIME_STAMP, known(span.earliestEnd(), span.latestEnd()), add);
        addStamp(Dl.LAST_TOLD_ON, span.lastTold(), add);
    }

    /**
     * The one time stamp of a begin or end that is known to the day: its earliest bound, so that one holder ends where the next begins.
     * A begin that is only known as "by then" or "in 2016" has none.
     */
    private static @Nullable Instant known(@Nullable Instant earliest, @Nullable Instant latest) {
        boolean isKnown = earliest != null && latest != null && !latest.isAfter(earliest.plus(ONE_DAY));
        return isKnown ? earliest : null;
    }

    private static void addStamp(Node predicate, @Nullable Instant stamp, BiConsumer<Node, Node> add) {
        if (stamp != null) {
            add.accept(predicate, RdfTerms.node(stamp));
        }
    }
}
