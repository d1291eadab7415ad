// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.dateline.assess.Assessor;
import org.dateline.assess.StateRule;
import org.dateline.derive.PeriodCandidates.Candidate;
import org.dateline.derive.PeriodCandidates.Kind;
import org.dateline.model.EventEvidence;
import org.dateline.model.Finding;
import org.dateline.model.State;
import org.dateline.model.StateAccount;
import org.dateline.model.changes.Effects;
import org.dateline.model.changes.Effects.DistanceEffect;
import org.dateline.model.changes.Effects.EventEffect;
import org.dateline.model.changes.Effects.StateEffects;
import org.dateline.model.changes.PeriodEffects;
import org.dateline.model.changes.PeriodEffects.Part;
import org.dateline.model.changes.PeriodEffects.Telling;
import org.dateline.rdf.source.DistanceReader;
import org.dateline.rdf.source.EventEvidenceReader;
import org.dateline.rdf.source.SourceReader;

/**
 * Reads what changed between two instants. The history and the sources say of which events, states and distances anything may have
 * changed; the rules are applied again to those alone, and to so many at once as a page has.
 */
public final class PeriodEffectsReader {
    /** How many events, places or actors with states, distances and sources, together, a part has. */
    private static final int PART = 500;

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
     * @param part which part of it, from 1; the first has what changed last
     * @return empty where there is no such part; there is always a first one
     */
    public static Optional<PeriodEffects> read(DatasetGraph dataset, Instant from, Instant to, int part) {
        return read(dataset, from, to, part, PART);
    }

    /** The same with another length of a part. */
    static Optional<PeriodEffects> read(DatasetGraph dataset, Instant from, Instant to, int part, int length) {
        return Txn.calculateRead(dataset, () -> new PeriodEffectsReader(dataset, from, to).read(part, length));
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

    private Optional<PeriodEffects> read(int part, int length) {
        List<Candidate> all = PeriodCandidates.find(dataset, sources, from, to);
        long first = (long) (part - 1) * length;
        if (part > 1 && first >= all.size()) {
            return Optional.empty();
        }
        List<Candidate> some = all.stream().skip(first).limit(length).toList();
        List<EventEffect> events = events(things(some, Kind.EVENT));
        Effects effects = new Effects(events, states(things(some, Kind.STATES)), distances(some));
        return Optional.of(new PeriodEffects(
                from,
                to,
                some.stream()
                        .filter(candidate -> candidate.kind() == Kind.SOURCE)
                        .map(candidate -> candidate.thing().toString())
                        .toList(),
                effects,
                tellings,
                new Part(part, first + length < all.size())));
    }

    private static List<Node> things(List<Candidate> candidates, Kind kind) {
        return candidates.stream()
                .filter(candidate -> candidate.kind() == kind)
                .map(Candidate::thing)
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    private boolean isWithin(Instant instant) {
        return instant.isAfter(from) && !instant.isAfter(to);
    }

    private List<EventEffect> events(List<Node> things) {
        List<EventEffect> effects = new ArrayList<>();
        for (Node thing : things) {
            EventEvidence evidence = evidences.read(thing);
            List<Finding> before = Assessor.findings(evidence, from);
            List<Finding> after = Assessor.findings(evidence, to);
            if (!before.equals(after)) {
                effects.add(new EventEffect(thing.toString(), before, after));
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

    private StateEffects states(List<Node> others) {
        List<State> before = new ArrayList<>();
        List<State> after = new ArrayList<>();
        others.forEach(other -> {
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

    private List<DistanceEffect> distances(List<Candidate> candidates) {
        DistanceReader reader = new DistanceReader(dataset, sources);
        DistanceEffects effects =
                new DistanceEffects(new DistanceEffects.Side(reader, from), new DistanceEffects.Side(reader, to));
        return candidates.stream()
                .filter(candidate -> candidate.kind() == Kind.DISTANCE)
                .flatMap(candidate -> effects.find(candidate.thing(), candidate.changed()).stream())
                .toList();
    }
}
