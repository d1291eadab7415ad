// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.dateline.assess.Assessor;
import org.dateline.assess.StateRule;
import org.dateline.model.EventEvidence;
import org.dateline.model.Finding;
import org.dateline.model.Source;
import org.dateline.model.State;
import org.dateline.model.StateAccount;
import org.dateline.model.changes.Effects;
import org.dateline.model.changes.Effects.Distances;
import org.dateline.model.changes.Effects.EventEffect;
import org.dateline.model.changes.Effects.StateEffects;
import org.dateline.model.changes.PeriodEffects;
import org.dateline.model.changes.PeriodEffects.Telling;
import org.dateline.rdf.DatelineIris;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.assessed.HistoryGraph;
import org.dateline.rdf.source.EventEvidenceReader;
import org.dateline.rdf.source.SourceReader;
import org.dateline.rdf.vocabulary.Dl;

/**
 * Reads what changed between two instants. The history says of which events and states anything changed; the rules are applied again to
 * those alone.
 */
public final class PeriodEffectsReader {
    private final DatasetGraph dataset;
    private final Instant from;
    private final Instant to;
    private final SourceReader sources;
    private final EventEvidenceReader evidences;
    private final StateUpdater states;
    private final List<Telling> tellings = new ArrayList<>();

    private PeriodEffectsReader(DatasetGraph dataset, Instant from, Instant to) {
        this.dataset = dataset;
        this.from = from;
        this.to = to;
        this.sources = new SourceReader(dataset);
        this.evidences = new EventEvidenceReader(dataset, sources);
        this.states = new StateUpdater(dataset, sources, evidences);
    }

    /**
     * What changed after an instant and by another one, in the running transaction or in one of its own.
     *
     * @param dataset a dataset whose default graph is assessed
     * @param from the first instant, UTC
     * @param to the second instant, UTC; nothing changes if it is not later
     */
    public static PeriodEffects read(DatasetGraph dataset, Instant from, Instant to) {
        return Txn.calculateRead(dataset, () -> new PeriodEffectsReader(dataset, from, to).read());
    }

    /** The last instant at which a source with a date counts as known; empty where there is none. In a transaction, as {@link #read}. */
    public static Optional<Instant> lastPublication(DatasetGraph dataset) {
        return Txn.calculateRead(dataset, () -> {
            SourceReader reader = new SourceReader(dataset);
            return reader.list().stream()
                    .flatMap(source -> reader.find(source).stream())
                    .flatMap(source -> source.dated().stream())
                    .max(Instant::compareTo);
        });
    }

    private PeriodEffects read() {
        NavigableSet<String> things = changedThings();
        Set<String> published = new TreeSet<>();
        for (Node name : sources.list()) {
            sources.find(name)
                    .filter(source -> isWithin(source.instant()))
                    .ifPresent(source -> published.add(source.report()));
        }
        List<EventEffect> events = events(things);
        Effects effects = new Effects(events, states(things), new Distances(Set.of(), Set.of()));
        return new PeriodEffects(from, to, published, effects, tellings);
    }

    private boolean isWithin(Instant instant) {
        return instant.isAfter(from) && !instant.isAfter(to);
    }

    /** The events and states of which something is known from or until an instant of the period on. */
    private NavigableSet<String> changedThings() {
        NavigableSet<String> things = new TreeSet<>();
        each(Quad.defaultGraphIRI, Dl.KNOWN_FROM, things::add);
        Set<String> nodes = new TreeSet<>();
        each(HistoryGraph.NAME, Dl.KNOWN_FROM, nodes::add);
        each(HistoryGraph.NAME, Dl.KNOWN_UNTIL, nodes::add);
        nodes.forEach(node ->
                objects(HistoryGraph.NAME, RdfTerms.iri(node), Dl.OF).forEach(thing -> things.add(thing.toString())));
        return things;
    }

    private void each(Node graph, Node predicate, Consumer<String> action) {
        Iterator<Quad> found = dataset.find(graph, Node.ANY, predicate, Node.ANY);
        try {
            found.forEachRemaining(quad -> {
                if (quad.getSubject().isURI()
                        && RdfTerms.findInstant(quad.getObject())
                                .filter(this::isWithin)
                                .isPresent()) {
                    action.accept(quad.getSubject().getURI());
                }
            });
        } finally {
            Iter.close(found);
        }
    }

    private List<EventEffect> events(Set<String> things) {
        List<EventEffect> effects = new ArrayList<>();
        for (String thing : things) {
            if (DatelineIris.isState(thing)) {
                continue;
            }
            EventEvidence evidence = evidences.read(RdfTerms.iri(thing));
            List<Finding> before = Assessor.findings(evidence, from);
            List<Finding> after = Assessor.findings(evidence, to);
            if (!before.equals(after)) {
                effects.add(new EventEffect(thing, before, after));
                tellings.add(telling(evidence));
            }
        }
        return effects;
    }

    private Telling telling(EventEvidence evidence) {
        Set<String> reports = new TreeSet<>();
        NavigableSet<Instant> instants = new TreeSet<>();
        Stream.concat(evidence.accounts().stream(), evidence.claims().stream())
                .map(statement -> statement.provenance().source())
                .forEach(source -> {
                    if (isWithin(source.instant())) {
                        reports.add(source.report());
                    }
                    Stream.of(source.instant(), source.supersededAt())
                            .filter(Objects::nonNull)
                            .filter(this::isWithin)
                            .forEach(instants::add);
                });
        return new Telling(evidence.event(), instants.isEmpty() ? to : instants.last(), reports);
    }

    private StateEffects states(Set<String> things) {
        Map<String, Node> others = new TreeMap<>();
        things.stream().filter(DatelineIris::isState).map(RdfTerms::iri).forEach(state -> {
            objects(Quad.defaultGraphIRI, state, Dl.OTHER).forEach(other -> others.put(other.toString(), other));
            dataset.find(HistoryGraph.NAME, Node.ANY, Dl.OF, state)
                    .forEachRemaining(quad -> objects(HistoryGraph.NAME, quad.getSubject(), Dl.OTHER)
                            .forEach(other -> others.put(other.toString(), other)));
        });
        List<State> before = new ArrayList<>();
        List<State> after = new ArrayList<>();
        others.values().forEach(other -> {
            List<StateAccount> accounts = states.accounts(other);
            before.addAll(known(accounts, from));
            after.addAll(known(accounts, to));
        });
        return new StateEffects(before, after);
    }

    private static List<State> known(List<StateAccount> accounts, Instant instant) {
        return StateRule.states(
                accounts.stream().filter(account -> account.known().at(instant)).toList());
    }

    private List<Node> objects(Node graph, Node subject, Node predicate) {
        return Iter.toList(Iter.map(dataset.find(graph, subject, predicate, Node.ANY), Quad::getObject));
    }
}
