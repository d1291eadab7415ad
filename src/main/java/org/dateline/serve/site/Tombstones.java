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
 * What once was there and is no more, so that a client is told to forget it (410) rather than that nobody ever knew it (404). A
 * thing is known to have been there when a commit of this server changed it, or when the graph still says since when it is not.
 */
public final class Tombstones {
    /** How many changed things are remembered; then the oldest are forgotten. */
    private static final int REMEMBERED = 100_000;

    private static final Property INVALIDATED_AT = ResourceFactory.createProperty(Namespaces.PROV + "invalidatedAtTime");
    private static final Set<String> OF_A_TOMBSTONE =
            Set.of(RDF.type.getURI(), INVALIDATED_AT.getURI(), Namespaces.PROV + "wasInvalidatedBy");

    private final Set<String> changed = new HashSet<>();
    private final Deque<String> order = new ArrayDeque<>();

    /** Remembers what a commit changed. Of one that changed too much to be listed, nothing. */
    synchronized void changed(Changes changes) {
        for (String thing : changes.things()) {
            if (changed.add(thing)) {
                order.add(thing);
            }
        }
        while (order.size() > REMEMBERED) {
            changed.remove(order.remove());
        }
    }

    /** Whether a thing of which nothing is known now was changed, and so was there, since the server began. */
    public synchronized boolean was(String iri) {
        return changed.contains(iri);
    }

    /** Since when a thing is no more, as {@code xsd:dateTime}, where that is all that the default graph says of it. */
    public static Optional<String> since(Description thing) {
        Model model = thing.graphs().getDefaultModel();
        Resource subject = model.createResource(thing.iri());
        boolean tombstone = subject.listProperties().toList().stream()
                .map(Statement::getPredicate)
                .allMatch(property -> OF_A_TOMBSTONE.contains(property.getURI()));
        return tombstone && subject.hasProperty(INVALIDATED_AT)
                ? Optional.of(subject.getProperty(INVALIDATED_AT).getObject())
                        .filter(value -> value.isLiteral())
                        .map(value -> value.asLiteral().getLexicalForm())
                : Optional.empty();
    }
}
