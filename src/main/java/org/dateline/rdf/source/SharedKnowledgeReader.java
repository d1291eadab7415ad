// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.source;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.model.Hierarchy;
import org.dateline.rdf.OntologyScheme;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.Schema;

/** Reads the knowledge that no single source claims, and keeps it: the hierarchies of places and types, and time zones. */
final class SharedKnowledgeReader {
    private static final Node BROADER = SKOS.broader.asNode();
    private final ReviewedStatements statements;
    private final Map<Node, Set<String>> containers = new HashMap<>();
    private final Map<Node, Set<String>> broaderTypes = new HashMap<>();
    private final Map<String, Optional<String>> zoneNames = new HashMap<>();

    SharedKnowledgeReader(ReviewedStatements statements) {
        this.statements = statements;
    }

    /** Some places and all that contain them. */
    Hierarchy places(Collection<String> places) {
        return upFrom(
                places,
                place -> containers.computeIfAbsent(
                        place,
                        node -> Set.copyOf(statements.iris(Quad.defaultGraphIRI, node, Schema.CONTAINED_IN_PLACE))));
    }

    /** Some types of event and all broader ones, according to the ontology and the default graph. */
    Hierarchy types(Collection<String> types) {
        return upFrom(types, type -> broaderTypes.computeIfAbsent(type, this::broader));
    }

    private Set<String> broader(Node type) {
        Set<String> broader = new TreeSet<>(statements.iris(Quad.defaultGraphIRI, type, BROADER));
        OntologyScheme.current().bySubject().getOrDefault(type, Set.of()).stream()
                .filter(triple -> triple.getPredicate().equals(BROADER)
                        && triple.getObject().isURI())
                .forEach(triple -> broader.add(triple.getObject().getURI()));
        return broader;
    }

    /** The time zones of the places in a hierarchy, where they are known. */
    Map<String, String> zones(Hierarchy places, Collection<String> named) {
        Set<String> all = new TreeSet<>(named);
        places.parents().values().forEach(all::addAll);
        Map<String, String> zones = new HashMap<>();
        all.forEach(place -> zoneNames.computeIfAbsent(place, this::zone).ifPresent(zone -> zones.put(place, zone)));
        return zones;
    }

    private Optional<String> zone(String place) {
        return statements
                .first(Quad.defaultGraphIRI, RdfTerms.iri(place), Dl.ZONE)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm);
    }

    private static Hierarchy upFrom(Collection<String> things, Function<Node, Collection<String>> parents) {
        Map<String, Set<String>> known = new HashMap<>();
        Deque<String> next = new ArrayDeque<>(things);
        while (!next.isEmpty()) {
            String thing = next.remove();
            if (!known.containsKey(thing)) {
                Set<String> above = new HashSet<>(parents.apply(RdfTerms.iri(thing)));
                known.put(thing, above);
                next.addAll(above);
            }
        }
        return new Hierarchy(known);
    }
}
