package org.dateline.derive;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.model.AssessedProperty;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.Geo;
import org.dateline.rdf.vocabulary.Prov;
import org.dateline.rdf.vocabulary.Schema;
import org.dateline.rdf.vocabulary.Sem;

/** Which triples of the default graph can change what is assessed. All others pass at the cost of one look into a set. */
final class TrackedPredicates {
    private static final Node BROADER = SKOS.broader.asNode();
    private static final Set<Node> OWNED = Arrays.stream(AssessedProperty.values())
            .map(owned -> RdfTerms.iri(owned.iri()))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<Node> OF_SOURCES = Set.of(Prov.HAD_PRIMARY_SOURCE, Prov.WAS_REVISION_OF);
    private static final Set<Node> OF_PLACES = Set.of(Schema.CONTAINED_IN_PLACE, Geo.HAS_GEOMETRY, Geo.AS_WKT, Dl.ZONE);
    private static final Set<Node> PREDICATES = Stream.of(
                    OWNED,
                    OF_SOURCES,
                    OF_PLACES,
                    Set.of(RDF.Nodes.type, BROADER, Sem.ROLE_TYPE, Sem.HAS_TIME_STAMP, Prov.WAS_DERIVED_FROM))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private TrackedPredicates() {}

    /** Whether a triple with that predicate (or a pattern, with {@link Node#ANY}) needs a second look. */
    static boolean isPredicate(Node predicate) {
        return !predicate.isConcrete()
                || PREDICATES.contains(predicate)
                || (predicate.isURI() && predicate.getURI().startsWith(Dl.NS));
    }

    /** Whether assessment owns that predicate on told events. */
    static boolean isOwned(Node predicate) {
        return OWNED.contains(predicate) || predicate.equals(Dl.ASSESSMENT);
    }

    static boolean isOfSources(Node predicate) {
        return OF_SOURCES.contains(predicate);
    }

    static boolean isOfPlaces(Node predicate) {
        return OF_PLACES.contains(predicate);
    }

    static boolean isOfTypes(Node predicate) {
        return predicate.equals(BROADER);
    }

    /** Whether a thing of that type is an event, or something that assessment mints. */
    static boolean isType(Node type) {
        return type.equals(Sem.EVENT_CLASS) || (type.isURI() && type.getURI().startsWith(Dl.NS));
    }
}
