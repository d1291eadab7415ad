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

/** Which actors may stand for each other according to the states in the default graph: commanders and members. */
final class ActorRelations {
    private static final Set<Node> RELATIONS =
            Set.of(RdfTerms.iri(Dl.NS + "commands"), RdfTerms.iri(Dl.NS + "memberOf"));

    private final GraphLookup shared;
    private final Map<String, Set<String>> cache = new HashMap<>();

    /** Creates an instance for one transaction; it caches what it reads. */
    ActorRelations(DatasetGraph dataset) {
        this.shared = GraphLookup.shared(dataset);
    }

    /** Completes a participant with all actors that may stand for it. */
    Part complete(Part part) {
        if (!part.known()) {
            return part;
        }
        Set<String> related = new HashSet<>(part.related());
        related.addAll(cache.computeIfAbsent(part.actor(), this::read));
        return new Part(part.actor(), part.name(), part.role(), true, related);
    }

    private Set<String> read(String actor) {
        Set<String> related = new HashSet<>();
        shared.subjects(Dl.HOLDER, RdfTerms.iri(actor)).forEach(state -> add(state, Dl.OTHER, related));
        shared.subjects(Dl.OTHER, RdfTerms.iri(actor)).forEach(state -> add(state, Dl.HOLDER, related));
        return related;
    }

    private void add(Node state, Node end, Set<String> related) {
        boolean relation = shared.objects(state, Dl.STATE_TYPE).stream().anyMatch(RELATIONS::contains);
        if (relation) {
            shared.objects(state, end).stream().filter(Node::isURI).forEach(other -> related.add(other.getURI()));
        }
    }
}
