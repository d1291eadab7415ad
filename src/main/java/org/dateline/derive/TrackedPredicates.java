// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.rdf.PointReader;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.TimeSpanReader;
import org.dateline.rdf.assessed.AssessedPredicates;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.Prov;
import org.dateline.rdf.vocabulary.Schema;
import org.dateline.rdf.vocabulary.Sem;

/** The predicates of the default graph that can change an assessment. Other triples cost one look-up in a set. */
final class TrackedPredicates {
    private static final Node BROADER = SKOS.broader.asNode();
    private static final Set<Node> OF_SOURCES = Set.of(Prov.HAD_PRIMARY_SOURCE, Prov.WAS_REVISION_OF);
    private static final Set<Node> OF_PLACES = Stream.of(
                    Stream.of(Schema.CONTAINED_IN_PLACE, Dl.ZONE),
                    PointReader.LINKS.stream().map(RdfTerms::iri),
                    PointReader.PROPERTIES.stream().map(RdfTerms::iri))
            .flatMap(nodes -> nodes)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<Node> PREDICATES = Stream.of(
                    OF_SOURCES,
                    OF_PLACES,
                    TimeSpanReader.PREDICATES,
                    Set.of(RDF.Nodes.type, BROADER, Sem.ROLE_TYPE, Sem.HAS_TIME, Prov.WAS_DERIVED_FROM))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private TrackedPredicates() {}

    /** Whether a triple with the predicate can change an assessment; true for {@link Node#ANY}. */
    static boolean isTracked(Node predicate) {
        return !predicate.isConcrete()
                || PREDICATES.contains(predicate)
                || AssessedPredicates.contains(predicate)
                || (predicate.isURI() && predicate.getURI().startsWith(Dl.NS));
    }

    /** Whether assessment derives the predicate of events with sources. */
    static boolean isDerived(Node predicate) {
        return AssessedPredicates.contains(predicate) || isMark(predicate);
    }

    /** Whether the predicate marks an event as assessed; format 1 had another one. */
    static boolean isMark(Node predicate) {
        return predicate.equals(Dl.KNOWN_FROM) || predicate.equals(Dl.ASSESSMENT);
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

    /** Whether a thing of the type is an event, or a derived node. */
    static boolean isType(Node type) {
        return type.equals(Sem.EVENT_CLASS) || (type.isURI() && type.getURI().startsWith(Dl.NS));
    }
}
