// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.Arrays;
import java.util.Optional;

/** The properties that assessment derives for every reported event in the default graph, in the order of derivation. */
public enum AssessedProperty {
    /** A short description of the event. */
    LABEL(Namespaces.RDFS + "label"),
    /** The type of event: a SKOS concept. */
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
    /** As of when a source last tells that it is ongoing. */
    LAST_TOLD_ON(Namespaces.DL + "lastToldOn"),
    /** The place. */
    PLACE(Namespaces.SEM + "hasPlace"),
    /** The calendar day at the place. */
    LOCAL_DATE(Namespaces.DL + "localDate"),
    /** Who took part, and in which roles. */
    PARTICIPATION(Namespaces.DL + "hasParticipation"),
    /** Who took part, for clients that know only SEM. */
    ACTOR(Namespaces.SEM + "hasActor"),
    /** The tolls, one for each kind of harm. */
    CASUALTIES(Namespaces.DL + "casualties"),
    /** The greater event of which it is part. */
    SUB_EVENT_OF(Namespaces.SEM + "subEventOf"),
    /** What led to it. */
    CAUSED_BY(Namespaces.DL + "causedBy"),
    /** What it endangers. */
    PUTS_AT_RISK(Namespaces.DL + "putsAtRisk"),
    /** The number of sources. */
    SOURCE_COUNT(Namespaces.DL + "sourceCount"),
    /** The number of origins behind the sources. */
    INDEPENDENT_SOURCE_COUNT(Namespaces.DL + "independentSourceCount"),
    /** Whether sources contradict each other. */
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

    /** The property of that IRI, if it is one of these. */
    public static Optional<AssessedProperty> find(String iri) {
        return Arrays.stream(values()).filter(each -> each.iri.equals(iri)).findFirst();
    }
}
