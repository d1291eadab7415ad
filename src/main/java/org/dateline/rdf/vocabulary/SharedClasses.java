// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.vocabulary;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.Namespaces;

/**
 * The classes of things that events share, actors and places, in SEM and in the vocabularies with which others describe them: schema.org
 * (with {@code https} and {@code http}), FOAF, the W3C's organization ontology, GeoNames and the W3C's WGS84 vocabulary. Subclasses that
 * are not listed are unknown, since stores do not hold these ontologies.
 */
public final class SharedClasses {
    /** The IRIs of the classes of actors. */
    public static final List<String> ACTORS = Stream.of(
                    Stream.of(Sem.ACTOR_CLASS.getURI()),
                    named(Namespaces.FOAF, "Agent", "Person", "Organization", "Group"),
                    named(Namespaces.ORG, "Organization", "FormalOrganization", "OrganizationalUnit"),
                    schema(
                            "Person",
                            "Organization",
                            "Corporation",
                            "EducationalOrganization",
                            "GovernmentOrganization",
                            "MusicGroup",
                            "NewsMediaOrganization",
                            "NGO",
                            "PerformingGroup",
                            "PoliticalParty",
                            "SportsOrganization",
                            "SportsTeam"))
            .flatMap(each -> each)
            .toList();

    /** The IRIs of the classes of places. */
    public static final List<String> PLACES = Stream.of(
                    Stream.of(Sem.PLACE_CLASS.getURI()),
                    named("http://www.geonames.org/ontology#", "Feature"),
                    named("http://www.w3.org/2003/01/geo/wgs84_pos#", "SpatialThing", "Point"),
                    schema(
                            "Place",
                            "AdministrativeArea",
                            "City",
                            "CivicStructure",
                            "Country",
                            "EventVenue",
                            "Landform",
                            "MusicVenue",
                            "StadiumOrArena",
                            "State"))
            .flatMap(each -> each)
            .toList();

    private SharedClasses() {}

    private static Stream<String> schema(String... names) {
        return Stream.concat(named(Schema.NS, names), named("http://schema.org/", names));
    }

    private static Stream<String> named(String namespace, String... names) {
        return Stream.of(names).map(name -> namespace + name);
    }
}
