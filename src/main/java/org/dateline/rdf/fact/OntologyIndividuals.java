// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.fact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.model.Iri;
import org.dateline.model.Namespaces;
import org.dateline.rdf.BundledFiles;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.Dl;

/** The ontology's named values by local name: facts name roles, media and types so, and only what the ontology has is written. */
final class OntologyIndividuals {
    private static final Map<String, Set<String>> BY_CLASS = byClass();

    private OntologyIndividuals() {}

    /** The value of that local name, if the ontology has it in that class: {@code find("Medium", "telephone")}. */
    static Optional<Node> find(String className, String localName) {
        boolean known = BY_CLASS.getOrDefault(className, Set.of()).contains(localName);
        return known
                ? Optional.of(RdfTerms.iri((className.equals("EventType") ? Namespaces.EVENT_TYPE : Dl.NS) + localName))
                : Optional.empty();
    }

    private static Map<String, Set<String>> byClass() {
        Map<String, Set<String>> found = new HashMap<>();
        BundledFiles.graph("ontology/dateline.ttl")
                .find(Node.ANY, RDF.Nodes.type, Node.ANY)
                .filterKeep(triple -> triple.getSubject().getURI().startsWith(Dl.NS))
                .forEach(triple -> found.computeIfAbsent(localName(triple.getObject()), name -> new HashSet<>())
                        .add(localName(triple.getSubject())));
        found.put("EventType", eventTypes(BundledFiles.graph("ontology/event-types.ttl")));
        return found;
    }

    private static Set<String> eventTypes(Graph graph) {
        Set<String> found = new HashSet<>();
        graph.find(Node.ANY, RDF.Nodes.type, SKOS.Concept.asNode())
                .filterKeep(triple -> triple.getSubject().getURI().startsWith(Namespaces.EVENT_TYPE))
                .forEach(triple -> found.add(triple.getSubject().getURI().substring(Namespaces.EVENT_TYPE.length())));
        return found;
    }

    private static String localName(Node term) {
        return Iri.localName(term.getURI());
    }
}
