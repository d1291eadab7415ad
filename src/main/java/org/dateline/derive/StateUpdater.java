// SPDX-License-Identifier: Apache-2.0
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

/** Updates the states in the default graph from the sources and the assessed events. */
final class StateUpdater {
    private final DatasetGraph base;
    private final EventEvidenceReader evidenceReader;
    private final StateAccountReader reader;

    StateUpdater(DatasetGraph base, SourceReader sources, EventEvidenceReader evidenceReader) {
        this.base = base;
        this.evidenceReader = evidenceReader;
        this.reader = new StateAccountReader(base, sources);
    }

    /** The places of an event before and after an assessment, if the assessment changed anything. */
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

    /** Derives all states with a given value of {@code dl:other}. Events must be assessed first. */
    void derive(Node other, DefaultGraphWriter graph) {
        if (other.isURI()) {
            graph.replace(existing(other), StateWriter.states(StateRule.history(accounts(other))));
        }
    }

    /** All accounts of states with a given value of {@code dl:other}, also those that no longer count. */
    List<StateAccount> accounts(Node other) {
        List<StateAccount> accounts = new ArrayList<>(reader.list(other));
        for (String event : subjects(Sem.HAS_PLACE, other)) {
            EventEvidence evidence = isCandidate(event) ? evidenceReader.read(RdfTerms.iri(event)) : null;
            if (evidence != null) {
                ControlChanges.from(evidence, Assessor.history(evidence)).stream()
                        .filter(account -> account.relation().other().equals(other.getURI()))
                        .forEach(accounts::add);
            }
        }
        return accounts;
    }

    /** Whether an event is assessed and of a type that can change control. Cheaper than reading its sources. */
    private boolean isCandidate(String event) {
        Node node = RdfTerms.iri(event);
        return base.contains(Quad.defaultGraphIRI, node, Dl.ASSESSMENT, Node.ANY)
                && evidenceReader.isOfType(node, ControlChanges.types());
    }

    private Set<Triple> existing(Node other) {
        Set<Triple> triples = new LinkedHashSet<>();
        for (String state : subjects(Dl.OTHER, other)) {
            Node node = RdfTerms.iri(state);
            Node type = DatelineIris.isState(state) ? Dl.STATE_CLASS : Dl.ASSESSMENT_CLASS;
            if (base.contains(Quad.defaultGraphIRI, node, RDF.Nodes.type, type)) {
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
