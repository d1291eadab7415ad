package org.dateline.ingest.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.ingest.coreference.EventSketch.Part;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.Dl;

/** Who may stand for whom, as the states of the default graph tell: commanders and what they command, members and what they belong to. */
final class ActorRelations {
    private static final Set<Node> BONDS = Set.of(RdfTerms.iri(Dl.NS + "commands"), RdfTerms.iri(Dl.NS + "memberOf"));

    private final GraphLookup shared;
    private final Map<String, Set<String>> known = new HashMap<>();

    /** Remembers what it has read: used within one transaction. */
    ActorRelations(DatasetGraph dataset) {
        this.shared = GraphLookup.shared(dataset);
    }

    /** A part with all who may stand for its actor. */
    Part completed(Part part) {
        if (!part.known()) {
            return part;
        }
        Set<String> kin = new HashSet<>(part.kin());
        kin.addAll(known.computeIfAbsent(part.actor(), this::read));
        return new Part(part.actor(), part.name(), part.role(), true, kin);
    }

    private Set<String> read(String actor) {
        Set<String> kin = new HashSet<>();
        shared.subjects(Dl.HOLDER, RdfTerms.iri(actor)).forEach(state -> add(state, Dl.OTHER, kin));
        shared.subjects(Dl.OTHER, RdfTerms.iri(actor)).forEach(state -> add(state, Dl.HOLDER, kin));
        return kin;
    }

    private void add(Node state, Node end, Set<String> kin) {
        boolean bond = shared.objects(state, Dl.STATE_TYPE).stream().anyMatch(BONDS::contains);
        if (bond) {
            shared.objects(state, end).stream().filter(Node::isURI).forEach(other -> kin.add(other.getURI()));
        }
    }
}
