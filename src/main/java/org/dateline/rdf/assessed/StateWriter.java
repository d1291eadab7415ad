// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.assessed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
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

/** Writes derived states as triples of the default graph and of the history graph. */
public final class StateWriter {
    /** The longest that the begin or end of a state may be uncertain if it has one time stamp. */
    private static final Duration ONE_DAY = Duration.ofDays(1);

    private StateWriter() {}

    /**
     * The statements about the states with one other end, and about each what was known of it at other times. The states of one relation
     * are numbered in order.
     *
     * @param history oldest first; a state that is no longer known is in the history only
     */
    public static AssessedStatements statements(List<KnownStates> history) {
        Map<String, List<HistoryWriter.Known<Node>>> byState = new LinkedHashMap<>();
        for (KnownStates known : history) {
            numbered(known.states()).forEach((iri, values) -> byState.computeIfAbsent(iri, key -> new ArrayList<>())
                    .add(new HistoryWriter.Known<>(known.from(), known.until(), values)));
        }
        Set<Triple> current = new LinkedHashSet<>();
        Set<Triple> earlier = new LinkedHashSet<>();
        byState.forEach((iri, known) -> {
            HistoryWriter.Known<Node> last = known.get(known.size() - 1);
            if (last.until() == null) {
                current(RdfTerms.iri(iri), known.get(0).from(), last.values(), current);
            }
            earlier.addAll(HistoryWriter.triples(iri, known, (value, below, into) -> value));
        });
        return new AssessedStatements(current, earlier);
    }

    private static void current(
            Node state, Instant knownFrom, Map<Node, ? extends Collection<Node>> values, Set<Triple> triples) {
        triples.add(Triple.create(state, RDF.Nodes.type, Dl.STATE_CLASS));
        triples.add(Triple.create(state, Dl.KNOWN_FROM, RdfTerms.node(knownFrom)));
        values.forEach((predicate, objects) ->
                objects.forEach(object -> triples.add(Triple.create(state, predicate, object))));
    }

    private static Map<String, Map<Node, Set<Node>>> numbered(List<State> states) {
        Map<String, Map<Node, Set<Node>>> byIri = new LinkedHashMap<>();
        Map<StateRelation, Integer> numbers = new HashMap<>();
        for (State state : states) {
            int number = numbers.merge(state.relation(), 1, Integer::sum);
            byIri.put(DatelineIris.state(state.relation(), number), values(state));
        }
        return byIri;
    }

    private static Map<Node, Set<Node>> values(State state) {
        Map<Node, Set<Node>> values = new LinkedHashMap<>();
        BiConsumer<Node, Node> add = (predicate, object) ->
                values.computeIfAbsent(predicate, key -> new LinkedHashSet<>()).add(object);
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
