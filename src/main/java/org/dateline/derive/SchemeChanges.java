// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.dateline.rdf.OntologyScheme;
import org.dateline.rdf.vocabulary.Sem;

/** What one write transaction changes that decides whether, and how, the default graph holds the ontology's scheme. */
final class SchemeChanges {
    private final OntologyScheme scheme = OntologyScheme.current();
    private final boolean wantedBefore;
    private final Set<Triple> loaded = new HashSet<>();
    private boolean touched;
    private boolean added;
    private boolean deleted;

    /** Creates an instance without changes; to be called before the first change, since it asks for the state before it. */
    SchemeChanges(DatasetGraph base) {
        this.wantedBefore = SchemeUpdater.isWanted(base);
    }

    /** Records that a quad is being added. */
    void add(Node graph, Node subject, Node predicate, Node object) {
        if (isDefault(graph) && scheme.describes(subject)) {
            touched = true;
            Triple triple = Triple.create(subject, predicate, object);
            if (scheme.isOurs(triple)) {
                loaded.add(triple);
            }
        }
        added |= isReason(predicate, object);
    }

    /** Records that a quad, or all that match a pattern, will be deleted. */
    void delete(Node graph, Node subject, Node predicate, Node object) {
        if ((isDefault(graph) || !graph.isConcrete()) && (!subject.isConcrete() || scheme.describes(subject))) {
            touched = true;
            Triple pattern = Triple.create(subject, predicate, object);
            loaded.removeIf(pattern::matches);
        }
        deleted |= isReason(predicate, object);
    }

    /** Records that everything will be deleted. */
    void deleteAll() {
        loaded.clear();
        touched = true;
        deleted = true;
    }

    private static boolean isReason(Node predicate, Node object) {
        return !predicate.isConcrete()
                || predicate.equals(Sem.EVENT_TYPE)
                || (predicate.equals(RDF.Nodes.type) && (!object.isConcrete() || object.equals(Sem.EVENT_CLASS)));
    }

    private static boolean isDefault(Node graph) {
        return graph == null || Quad.isDefaultGraph(graph);
    }

    /** Whether the store was to hold the scheme before the transaction. */
    boolean wantedBefore() {
        return wantedBefore;
    }

    /** Whether statements about the ontology's individuals changed. */
    boolean touched() {
        return touched;
    }

    /** Whether something was added for which a store holds the scheme. */
    boolean added() {
        return added;
    }

    /** Whether something was deleted for which a store holds the scheme. */
    boolean deleted() {
        return deleted;
    }

    /** The statements of the scheme that a user added to the default graph, and did not delete again. */
    Set<Triple> loaded() {
        return loaded;
    }
}
