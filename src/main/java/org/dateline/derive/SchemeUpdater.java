// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.rdf.OntologyScheme;
import org.dateline.rdf.vocabulary.Sem;

/**
 * Keeps the ontology's scheme in the default graph of a store that has events, so that plain SPARQL follows
 * {@code skos:broader} and finds labels.
 *
 * <p>A user's statements about the same individuals stay. Where a user labels one in some language, the ontology's labels in that
 * language give way, so that it has one name.
 */
final class SchemeUpdater {
    private static final Set<Node> LABELS = Set.of(RDFS.label.asNode(), SKOS.prefLabel.asNode());

    private final DatasetGraph base;
    private final OntologyScheme scheme;
    private final Set<Triple> before = new LinkedHashSet<>();
    private final Set<Triple> wanted = new LinkedHashSet<>();

    SchemeUpdater(DatasetGraph base, OntologyScheme scheme) {
        this.base = base;
        this.scheme = scheme;
    }

    /** Whether the store is to hold the scheme: it has an event, or the type of an event, in some graph. */
    static boolean isWanted(DatasetGraph base) {
        // The default graph first: another engine would hand over every source with an event.
        return base.contains(Quad.defaultGraphIRI, Node.ANY, RDF.Nodes.type, Sem.EVENT_CLASS)
                || base.contains(Node.ANY, Node.ANY, RDF.Nodes.type, Sem.EVENT_CLASS)
                || base.contains(Node.ANY, Node.ANY, Sem.EVENT_TYPE, Node.ANY);
    }

    /** Whether the default graph holds another part of the scheme than it should, or has none though it should. */
    boolean isDue() {
        if (!isWanted(base)) {
            return false;
        }
        compare();
        return !before.equals(wanted);
    }

    /** Writes what is missing, and deletes what earlier versions said or a user has replaced. */
    void write(DerivedGraphWriter graph) {
        compare();
        graph.replace(before, wanted);
    }

    /** Deletes the scheme, except for a user's own statements. */
    void delete(DerivedGraphWriter graph, Set<Triple> kept) {
        compare();
        Set<Triple> rest = new LinkedHashSet<>(before);
        rest.retainAll(kept);
        graph.replace(before, rest);
    }

    private void compare() {
        before.clear();
        wanted.clear();
        scheme.bySubject().forEach(this::compare);
    }

    private void compare(Node individual, Set<Triple> statements) {
        Set<String> named = new HashSet<>();
        base.find(Quad.defaultGraphIRI, individual, Node.ANY, Node.ANY).forEachRemaining(quad -> {
            Triple triple = quad.asTriple();
            if (scheme.isOurs(triple)) {
                before.add(triple);
            } else if (isLabel(triple)) {
                named.add(language(triple));
            }
        });
        statements.stream()
                .filter(triple -> !isLabel(triple) || !named.contains(language(triple)))
                .forEach(wanted::add);
    }

    private static boolean isLabel(Triple triple) {
        return LABELS.contains(triple.getPredicate()) && triple.getObject().isLiteral();
    }

    private static String language(Triple label) {
        return label.getObject().getLiteralLanguage().toLowerCase(Locale.ROOT);
    }
}
