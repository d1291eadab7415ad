// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dateline.model.Namespaces;

/**
 * The terms of schema.org's events, and LODE's for who takes part and where, as the terms of SEM that mean the same. Timelines and pages
 * read all alike; so do sources, of events of SEM. Data use schema.org's IRIs with {@code https} and with {@code http}.
 */
public final class EventTerms {
    private static final List<String> NAMESPACES = List.of(Schema.NS, "http://schema.org/");

    /** schema.org's classes of events, without those of single broadcasts, deliveries and clicks. */
    private static final List<String> SCHEMA_CLASSES = List.of(
            "Event",
            "BusinessEvent",
            "ChildrensEvent",
            "ComedyEvent",
            "ConferenceEvent",
            "DanceEvent",
            "EducationEvent",
            "EventSeries",
            "ExhibitionEvent",
            "Festival",
            "FoodEvent",
            "Hackathon",
            "LiteraryEvent",
            "MusicEvent",
            "PublicationEvent",
            "SaleEvent",
            "ScreeningEvent",
            "SocialEvent",
            "SportsEvent",
            "TheaterEvent",
            "VisualArtsEvent");

    /** The IRIs of the classes of events that are not SEM's. */
    public static final List<String> OTHER_CLASSES = NAMESPACES.stream()
            .flatMap(namespace -> SCHEMA_CLASSES.stream().map(name -> namespace + name))
            .toList();

    /** The IRIs of all classes of events. */
    public static final List<String> CLASSES = Stream.concat(
                    Stream.of(Sem.EVENT_CLASS.getURI()), OTHER_CLASSES.stream())
            .toList();

    private static final Map<String, String> CANONICAL = canonical();
    private static final Map<String, Node> STATUSES = statuses();

    private EventTerms() {}

    private static Map<String, String> canonical() {
        Map<String, String> terms = new HashMap<>();
        terms.put(Namespaces.LODE + "involvedAgent", Sem.HAS_ACTOR.getURI());
        terms.put(Namespaces.LODE + "atPlace", Sem.HAS_PLACE.getURI());
        for (String namespace : NAMESPACES) {
            terms.put(namespace + "startDate", Sem.HAS_BEGIN_TIME_STAMP.getURI());
            terms.put(namespace + "endDate", Sem.HAS_END_TIME_STAMP.getURI());
            terms.put(namespace + "location", Sem.HAS_PLACE.getURI());
            terms.put(namespace + "superEvent", Sem.SUB_EVENT_OF.getURI());
            terms.put(namespace + "eventStatus", Dl.STATUS.getURI());
            Stream.of("actor", "attendee", "competitor", "organizer", "participant", "performer")
                    .forEach(role -> terms.put(namespace + role, Sem.HAS_ACTOR.getURI()));
        }
        return Map.copyOf(terms);
    }

    /** {@code EventScheduled} is left out: schema.org gives it to events that are over, too. */
    private static Map<String, Node> statuses() {
        Map<String, Node> statuses = new HashMap<>();
        for (String namespace : NAMESPACES) {
            statuses.put(namespace + "EventCancelled", NodeFactory.createURI(Dl.NS + "cancelled"));
            statuses.put(namespace + "EventPostponed", NodeFactory.createURI(Dl.NS + "postponed"));
        }
        return Map.copyOf(statuses);
    }

    /** The property of SEM or of ours that means the same; the given one where there is none. */
    public static String property(String iri) {
        return CANONICAL.getOrDefault(iri, iri);
    }

    /** The value that means the same: the statuses of schema.org as ours; other values as they are. */
    public static Node value(Node value) {
        return value.isURI() ? STATUSES.getOrDefault(value.getURI(), value) : value;
    }

    /** The properties that mean the same as one of SEM or of ours, without that itself. */
    public static Stream<String> othersOf(String property) {
        return CANONICAL.entrySet().stream()
                .filter(term -> term.getValue().equals(property))
                .map(Map.Entry::getKey);
    }
}
