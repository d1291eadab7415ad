// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.site;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.dateline.model.Changes;
import org.dateline.model.Namespaces;
import org.dateline.query.Description;

/**
 * Things that were deleted, so that the server answers 410 (gone) instead of 404 (not found). A thing counts as deleted where nothing
 * describes it and a commit of this server changed it, or where the graph states only when it was invalidated.
 */
public final class DeletedThings {
    /** How many changed things are kept; after that, the oldest are dropped. */
    private static final int REMEMBERED = 100_000;

    private static final Property INVALIDATED_AT =
            ResourceFactory.createProperty(Namespaces.PROV + "invalidatedAtTime");
    private static final Set<String> TOMBSTONE_PROPERTIES =
            Set.of(RDF.type.getURI(), INVALIDATED_AT.getURI(), Namespaces.PROV + "wasInvalidatedBy");

    private final Set<String> changed = new HashSet<>();
    private final Deque<String> order = new ArrayDeque<>();

    /** Keeps what a commit changed. A commit that changed too many things to list them adds nothing. */
    public synchronized void changed(Changes changes) {
        for (String thing : changes.things()) {
            if (changed.add(thing)) {
                order.add(thing);
            }
        }
        while (order.size() > REMEMBERED) {
            changed.remove(order.remove());
        }
    }

    /** Whether a commit changed this thing since the server started. If nothing describes it now, it was deleted. */
    public synchronized boolean isChanged(String iri) {
        return changed.contains(iri);
    }

    /** When a thing was invalidated, as {@code xsd:dateTime}, where the default graph states nothing else about it. */
    public static Optional<String> invalidatedAt(Description thing) {
        Model model = thing.graphs().getDefaultModel();
        Resource subject = model.createResource(thing.iri());
        boolean tombstone = subject.listProperties().toList().stream()
                .map(Statement::getPredicate)
                .allMatch(property -> TOMBSTONE_PROPERTIES.contains(property.getURI()));
        return tombstone && subject.hasProperty(INVALIDATED_AT)
                ? Optional.of(subject.getProperty(INVALIDATED_AT).getObject())
                        .filter(value -> value.isLiteral())
                        .map(value -> value.asLiteral().getLexicalForm())
                : Optional.empty();
    }
}
