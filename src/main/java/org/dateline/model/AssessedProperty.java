package org.dateline.model;

import java.util.Arrays;
import java.util.Optional;

/** The predicates of the default graph that assessment owns on every told event, in the order in which they are derived. */
public enum AssessedProperty {
    /** A short name of the event. */
    LABEL(Namespaces.RDFS + "label"),
    /** What kind of event: a SKOS concept. */
    TYPE(Namespaces.SEM + "eventType"),
    /** How real it is: a {@link Status}. */
    STATUS(Namespaces.DL + "status"),
    /** It did not begin before. */
    EARLIEST_BEGIN(Namespaces.SEM + "hasEarliestBeginTimeStamp"),
    /** It had begun by then. */
    LATEST_BEGIN(Namespaces.SEM + "hasLatestBeginTimeStamp"),
    /** It did not end before. */
    EARLIEST_END(Namespaces.SEM + "hasEarliestEndTimeStamp"),
    /** It had ended by then. */
    LATEST_END(Namespaces.SEM + "hasLatestEndTimeStamp"),
    /** The best estimate of its begin, by which timelines sort. */
    BEGIN(Namespaces.SEM + "hasBeginTimeStamp"),
    /** The best estimate of its end. */
    END(Namespaces.SEM + "hasEndTimeStamp"),
    /** Where. */
    PLACE(Namespaces.SEM + "hasPlace"),
    /** The calendar day at the place. */
    LOCAL_DATE(Namespaces.DL + "localDate"),
    /** Who took part, and how. */
    PARTICIPATION(Namespaces.DL + "hasParticipation"),
    /** Who took part, for clients that know SEM only. */
    ACTOR(Namespaces.SEM + "hasActor"),
    /** The tolls, one for each kind of harm. */
    CASUALTIES(Namespaces.DL + "casualties"),
    /** The greater event of which it is part. */
    SUB_EVENT_OF(Namespaces.SEM + "subEventOf"),
    /** What led to it. */
    CAUSED_BY(Namespaces.DL + "causedBy"),
    /** What it endangers. */
    PUTS_AT_RISK(Namespaces.DL + "putsAtRisk"),
    /** How many sources tell of it. */
    SOURCE_COUNT(Namespaces.DL + "sourceCount"),
    /** On how many origins those rest. */
    INDEPENDENT_SOURCE_COUNT(Namespaces.DL + "independentSourceCount"),
    /** Whether sources differ so that not all can be right. */
    DISPUTED(Namespaces.DL + "disputed");

    private final String iri;

    AssessedProperty(String iri) {
        this.iri = iri;
    }

    /** The predicate. */
    public String iri() {
        return iri;
    }

    /** The last part of the predicate's IRI, such as {@code hasPlace}. */
    public String localName() {
        return Iri.localName(iri);
    }

    /** The owned predicate of that IRI, if it is one. */
    public static Optional<AssessedProperty> find(String iri) {
        return Arrays.stream(values()).filter(owned -> owned.iri.equals(iri)).findFirst();
    }
}
