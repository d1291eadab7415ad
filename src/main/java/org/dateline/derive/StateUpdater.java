package org.dateline.derive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.dateline.assess.Assessor;
import org.dateline.assess.ControlChanges;
import org.dateline.assess.StateRule;
import org.dateline.model.EventEvidence;
import org.dateline.model.StateAccount;
import org.dateline.rdf.DatelineIris;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.assessed.StateWriter;
import org.dateline.rdf.source.EventEvidenceReader;
import org.dateline.rdf.source.SourceReader;
import org.dateline.rdf.source.StateAccountReader;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.Sem;

/** Brings the states in the default graph into line with the sources and the assessed events. */
final class StateUpdater {
    private final DatasetGraph base;
    private final EventEvidenceReader dossiers;
    private final StateAccountReader reader;

    StateUpdater(DatasetGraph base, SourceReader sources, EventEvidenceReader dossiers) {
        this.base = base;
        this.dossiers = dossiers;
        this.reader = new StateAccountReader(base, sources);
    }

    /** The places where an event is, or was, held to have taken place, if anything about it changed. */
    static Set<Node> places(Node event, Set<Triple> before, Set<Triple> now) {
        Set<Node> places = new LinkedHashSet<>();
        if (!before.equals(now)) {
            for (Set<Triple> triples : List.of(before, now)) {
                triples.stream()
                        .filter(triple -> triple.getSubject().equals(event)
                                && triple.getPredicate().equals(Sem.HAS_PLACE))
                        .forEach(triple -> places.add(triple.getObject()));
            }
        }
        return places;
    }

    /** Derives all states with that other end anew. Events must have been assessed before. */
    void derive(Node other, DefaultGraphWriter graph) {
        if (other.isURI()) {
            graph.replace(standing(other), StateWriter.states(StateRule.states(tellings(other))));
        }
    }

    /** All that bears on states with that other end. */
    List<StateAccount> tellings(Node other) {
        List<StateAccount> tellings = new ArrayList<>(reader.list(other));
        for (String event : subjects(Sem.HAS_PLACE, other)) {
            EventEvidence dossier = isCandidate(event) ? dossiers.read(RdfTerms.iri(event)) : null;
            if (dossier != null) {
                Assessor.current(Assessor.history(dossier))
                        .ifPresent(assessment -> ControlChanges.from(dossier, assessment).stream()
                                .filter(telling -> telling.relation().other().equals(other.getURI()))
                                .forEach(tellings::add));
            }
        }
        return tellings;
    }

    /** Whether it is an assessed event of a type that can change hands: cheap, before its sources are read. */
    private boolean isCandidate(String event) {
        Node node = RdfTerms.iri(event);
        return base.contains(Quad.defaultGraphIRI, node, Dl.ASSESSMENT, Node.ANY)
                && dossiers.isOfType(node, ControlChanges.types());
    }

    private Set<Triple> standing(Node other) {
        Set<Triple> triples = new LinkedHashSet<>();
        for (String state : subjects(Dl.OTHER, other)) {
            Node node = RdfTerms.iri(state);
            if (DatelineIris.isState(state)
                    && base.contains(Quad.defaultGraphIRI, node, RDF.Nodes.type, Dl.STATE_CLASS)) {
                base.find(Quad.defaultGraphIRI, node, Node.ANY, Node.ANY)
                        .forEachRemaining(quad -> triples.add(quad.asTriple()));
            }
        }
        return triples;
    }

    private Set<String> subjects(Node predicate, Node object) {
        Set<String> found = new TreeSet<>();
        base.find(Quad.defaultGraphIRI, Node.ANY, predicate, object).forEachRemaining(quad -> {
            if (quad.getSubject().isURI()) {
                found.add(quad.getSubject().getURI());
            }
        });
        return found;
    }
}
