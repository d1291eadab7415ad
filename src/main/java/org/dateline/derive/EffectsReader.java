// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.dateline.assess.StateRule;
import org.dateline.model.Finding;
import org.dateline.model.State;
import org.dateline.model.changes.Effects;
import org.dateline.model.changes.Effects.DistanceEffect;
import org.dateline.model.changes.Effects.EventEffect;
import org.dateline.model.changes.Effects.StateEffects;
import org.dateline.rdf.DatelineIris;
import org.dateline.rdf.source.DistanceReader;
import org.dateline.rdf.source.EventEvidenceReader;
import org.dateline.rdf.source.SourceReader;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.Sem;

/** Reads from two assessed datasets, one with a source and one without, what differs between them. */
final class EffectsReader {
    private final ScratchDataset without;
    private final DatasetGraph with;
    private final Node source;
    private final Side before;
    private final Side after;

    private EffectsReader(Node source, DatasetGraph with, ScratchDataset without) {
        this.source = source;
        this.with = with;
        this.without = without;
        this.before = Side.of(with);
        this.after = Side.of(without);
    }

    /**
     * What differs.
     *
     * @param without the same dataset without the source, assessed
     */
    static Effects of(Node source, DatasetGraph with, ScratchDataset without) {
        EffectsReader reader = new EffectsReader(source, with, without);
        return new Effects(reader.events(), reader.states(), reader.distances());
    }

    /** What reads one of the two datasets. */
    private record Side(EventEvidenceReader evidence, StateUpdater states) {
        static Side of(DatasetGraph dataset) {
            SourceReader sources = new SourceReader(dataset);
            EventEvidenceReader evidence = new EventEvidenceReader(dataset, sources);
            return new Side(evidence, new StateUpdater(dataset, sources, evidence));
        }

        List<Finding> findings(String event) {
            return EventFindings.at(evidence, event, Instant.MAX);
        }

        List<State> states(Node other) {
            return StateRule.states(states.accounts(other).stream()
                    .filter(account -> account.known().until() == null)
                    .toList());
        }
    }

    /** The subjects that changed, and what the source itself tells of: what is derived of that may be the same, but rests on less. */
    private List<EventEffect> events() {
        Set<String> candidates = new TreeSet<>();
        with.find(source, Node.ANY, RDF.Nodes.type, Sem.EVENT_CLASS)
                .forEachRemaining(quad -> candidates.add(quad.getSubject().toString()));
        with.find(source, Node.ANY, Dl.ABOUT, Node.ANY)
                .forEachRemaining(quad -> candidates.add(quad.getObject().toString()));
        without.changed().map(Quad::getSubject).filter(Node::isURI).forEach(subject -> {
            candidates.add(subject.getURI());
            DatelineIris.eventOf(subject.getURI()).ifPresent(candidates::add);
        });
        List<EventEffect> effects = new ArrayList<>();
        for (String event : candidates) {
            EventEffect effect = new EventEffect(event, before.findings(event), after.findings(event));
            if (!effect.before().equals(effect.after())) {
                effects.add(effect);
            }
        }
        return effects;
    }

    private StateEffects states() {
        Map<String, Node> others = new TreeMap<>();
        without.changed()
                .filter(quad -> quad.getPredicate().equals(Dl.OTHER))
                .map(Quad::getObject)
                .forEach(other -> others.put(other.toString(), other));
        without.changed()
                .map(Quad::getSubject)
                .filter(subject -> subject.isURI() && DatelineIris.isState(subject.getURI()))
                .collect(Collectors.toSet())
                .forEach(state -> with.find(Quad.defaultGraphIRI, state, Dl.OTHER, Node.ANY)
                        .forEachRemaining(quad -> others.put(quad.getObject().toString(), quad.getObject())));
        List<State> all = new ArrayList<>();
        List<State> rest = new ArrayList<>();
        others.values().forEach(other -> {
            all.addAll(before.states(other));
            rest.addAll(after.states(other));
        });
        return new StateEffects(all, rest);
    }

    private List<DistanceEffect> distances() {
        Map<String, Node> claims = new TreeMap<>();
        without.changed()
                .map(Quad::getSubject)
                .filter(subject -> subject.isURI() && DatelineIris.isDistance(subject.getURI()))
                .collect(Collectors.toSet())
                .forEach(comparison -> Stream.of(with, without)
                        .flatMap(dataset ->
                                Iter.toList(dataset.find(Quad.defaultGraphIRI, comparison, Dl.CLAIM, Node.ANY))
                                        .stream())
                        .forEach(quad -> claims.put(quad.getObject().toString(), quad.getObject())));
        DistanceEffects effects = new DistanceEffects(side(with), side(without));
        return claims.values().stream()
                .flatMap(claim -> effects.find(claim, null).stream())
                .toList();
    }

    private static DistanceEffects.Side side(DatasetGraph dataset) {
        return new DistanceEffects.Side(new DistanceReader(dataset, new SourceReader(dataset)), Instant.MAX);
    }
}
