// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.fact;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Status;
import org.dateline.model.TimeSpan;
import org.dateline.model.article.Span;

/**
 * An event that an article reports: one for all its mentions there.
 *
 * @param id its name within these facts
 * @param label what happened, in a few words that are not the article's sentence: "Haftar's forces take Gharyan"
 * @param type its type, by the local name in {@code ontology/event-types.ttl}, such as {@code territory-taken}
 * @param status how real the article says it is
 * @param when when, as far as the article says
 * @param place where, by a place's identifier
 * @param participants who took part
 * @param links its relations to other events
 * @param details its further properties in the ontology
 * @param mentions the words that denote it: triggers with what belongs to them, the first one first
 * @param evidence the rule that found it
 */
public record EventFact(
        String id,
        String label,
        String type,
        Status status,
        When when,
        Optional<String> place,
        List<Participant> participants,
        List<Link> links,
        Details details,
        List<Span> mentions,
        FactEvidence evidence) {

    /**
     * When an event was.
     *
     * @param span bounds, UTC
     * @param expressions the time expressions that say so, by their identifiers
     * @param inferred whether no expression says it of this very event: it follows from the context
     * @param zone the IANA name of the time zone from which hours or a part of a day were converted; empty if there are none, or if it
     *     is not the only possible one
     */
    public record When(TimeSpan span, List<String> expressions, boolean inferred, String zone) {
        /** Nothing is said. */
        public static final When UNKNOWN = new When(TimeSpan.UNKNOWN, List.of(), false);

        /** Days, or hours that the article gives in UTC. */
        public When(TimeSpan span, List<String> expressions, boolean inferred) {
            this(span, expressions, inferred, "");
        }

        /** Keeps a copy. */
        public When {
            expressions = List.copyOf(expressions);
        }
    }

    /**
     * Who took part, as what.
     *
     * @param actor by the actor's identifier
     * @param role a local name of the ontology's role types, such as {@code initiator} or {@code target}
     * @param capacity the post in which it did; empty if none is named
     * @param mention the words that name it there
     */
    public record Participant(String actor, String role, String capacity, Span mention) {}

    /**
     * How an event is related to another one.
     *
     * @param kind in which way
     * @param other the other event, by its identifier
     * @param offset how far apart, as an ISO 8601 duration such as {@code P1D}; for the temporal kinds only, empty where not said
     */
    public record Link(Kind kind, String other, String offset) {
        /** The ways. */
        public enum Kind {
            /** It is a part of the other. */
            SUB_EVENT_OF,
            /** The other led to it. */
            CAUSED_BY,
            /** It endangers the other. */
            PUTS_AT_RISK,
            /** It was before the other. */
            BEFORE,
            /** It was after the other. */
            AFTER,
            /** It was while the other went on. */
            DURING
        }
    }

    /**
     * Further properties of an event, as local names of the ontology; empty if the article does not give them.
     *
     * @param media {@code dl:Medium}s through which it was done ("audioRecording")
     * @param channel the channel, by its name ("the ministry's web site")
     * @param fighting a {@code dl:FightingIntensity}
     */
    public record Details(List<String> media, String channel, String fighting) {
        /** Nothing is said. */
        public static final Details NONE = new Details(List.of(), "", "");

        /** Keeps a copy. */
        public Details {
            media = List.copyOf(media);
        }
    }

    /** The same event with another time. */
    public EventFact with(When other) {
        return new EventFact(id, label, type, status, other, place, participants, links, details, mentions, evidence);
    }

    /** Keeps copies. */
    public EventFact {
        participants = List.copyOf(participants);
        links = List.copyOf(links);
        mentions = List.copyOf(mentions);
    }
}
