package org.dateline.model;

import java.util.Arrays;
import java.util.Optional;

/** The predicates of the default graph that assessment owns on every told event, in the order in which they are derived. */
public enum AssessedProperty {
    /** A short name of the event. */
    LABEL(Ns.RDFS + "label"),
    /** What kind of event: a SKOS concept. */
    TYPE(Ns.SEM + "eventType"),
    /** How real it is: a {@link Status}. */
    STATUS(Ns.DL + "status"),
    /** It did not begin before. */
    EARLIEST_BEGIN(Ns.SEM + "hasEarliestBeginTimeStamp"),
    /** It had begun by then. */
    LATEST_BEGIN(Ns.SEM + "hasLatestBeginTimeStamp"),
    /** It did not end before. */
    EARLIEST_END(Ns.SEM + "hasEarliestEndTimeStamp"),
    /** It had ended by then. */
    LATEST_END(Ns.SEM + "hasLatestEndTimeStamp"),
    /** The best estimate of its begin, by which timelines sort. */
    BEGIN(Ns.SEM + "hasBeginTimeStamp"),
    /** The best estimate of its end. */
    END(Ns.SEM + "hasEndTimeStamp"),
    /** Where. */
    PLACE(Ns.SEM + "hasPlace"),
    /** The calendar day at the place. */
    LOCAL_DATE(Ns.DL + "localDate"),
    /** Who took part, and how. */
    PARTICIPATION(Ns.DL + "hasParticipation"),
    /** Who took part, for clients that know SEM only. */
    ACTOR(Ns.SEM + "hasActor"),
    /** The tolls, one for each kind of harm. */
    CASUALTIES(Ns.DL + "casualties"),
    /** The greater event of which it is part. */
    SUB_EVENT_OF(Ns.SEM + "subEventOf"),
    /** What led to it. */
    CAUSED_BY(Ns.DL + "causedBy"),
    /** What it endangers. */
    PUTS_AT_RISK(Ns.DL + "putsAtRisk"),
    /** How many sources tell of it. */
    SOURCE_COUNT(Ns.DL + "sourceCount"),
    /** On how many origins those rest. */
    INDEPENDENT_SOURCE_COUNT(Ns.DL + "independentSourceCount"),
    /** Whether sources differ so that not all can be right. */
    DISPUTED(Ns.DL + "disputed");

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
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }

    /** The owned predicate of that IRI, if it is one. */
    public static Optional<AssessedProperty> find(String iri) {
        return Arrays.stream(values()).filter(owned -> owned.iri.equals(iri)).findFirst();
    }

    /** The namespaces, in a class of their own because an enum's constants are made before its constants. */
    private static final class Ns {
        private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
        private static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
        private static final String DL = "https://w3id.org/dateline/ontology#";
    }
}
