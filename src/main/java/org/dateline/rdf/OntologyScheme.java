// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The part of the shipped ontology that queries over a store's default graph see: the event types, and all other named individuals,
 * such as statuses, roles and media, with their labels. Classes and properties are left to the ontology itself.
 */
public final class OntologyScheme {
    private static final OntologyScheme CURRENT = new OntologyScheme(shipped(), triples("ontology/withdrawn.ttl"));

    private final Set<Triple> statements;
    private final Set<Triple> withdrawn;
    private final Map<Node, Set<Triple>> bySubject = new HashMap<>();

    /**
     * A scheme.
     *
     * @param statements what the ontology says of its individuals
     * @param withdrawn what earlier versions said of them and this one does not
     */
    public OntologyScheme(Set<Triple> statements, Set<Triple> withdrawn) {
        this.statements = Set.copyOf(statements);
        this.withdrawn = Set.copyOf(withdrawn);
        withdrawn.forEach(triple -> bySubject.computeIfAbsent(triple.getSubject(), name -> new HashSet<>()));
        statements.forEach(triple -> bySubject
                .computeIfAbsent(triple.getSubject(), name -> new HashSet<>())
                .add(triple));
    }

    /** The scheme of this version of the program. */
    public static OntologyScheme current() {
        return CURRENT;
    }

    /** All individuals that this version or an earlier one describes, with what this one says of them. */
    public Map<Node, Set<Triple>> bySubject() {
        return bySubject;
    }

    /** Whether this version or an earlier one describes a thing. */
    public boolean describes(Node thing) {
        return bySubject.containsKey(thing);
    }

    /** Whether the ontology says this. */
    public boolean contains(Triple triple) {
        return statements.contains(triple);
    }

    /** Whether the ontology says this, or said it in an earlier version. A user's own statement is neither. */
    public boolean isOurs(Triple triple) {
        return statements.contains(triple) || withdrawn.contains(triple);
    }

    private static Set<Triple> shipped() {
        Set<Triple> statements = triples("ontology/event-types.ttl");
        Graph terms = BundledFiles.graph("ontology/dateline.ttl");
        terms.find(Node.ANY, RDF.Nodes.type, Node.ANY)
                .filterDrop(type -> isOfVocabulary(type.getObject()))
                .mapWith(Triple::getSubject)
                .toSet()
                .forEach(
                        individual -> terms.find(individual, Node.ANY, Node.ANY).forEachRemaining(statements::add));
        return statements;
    }

    /** Whether things of the class are classes, properties, datatypes or ontologies. */
    private static boolean isOfVocabulary(Node type) {
        return type.getURI().startsWith(OWL.NS) || type.getURI().startsWith(RDFS.uri);
    }

    private static Set<Triple> triples(String path) {
        return BundledFiles.graph(path).find().toSet();
    }
}
