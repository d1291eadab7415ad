// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.fact;

import java.util.Optional;
import org.dateline.model.TimeSpan;
import org.dateline.model.article.Span;

/**
 * A time expression of an article, brought to the calendar.
 *
 * @param id its name within these facts
 * @param mention its words
 * @param kind which of TIMEX3's four it is
 * @param value its TIMEX3 value ({@code 2019-04-05TAF}, {@code P2D}, {@code PRESENT_REF}); empty where it stays unresolved
 * @param span the calendar's bounds, as if the clock of the place were UTC, unless the expression is {@link #isUniversal}; {@link
 *     TimeSpan#UNKNOWN} for durations, sets and what stays unresolved
 * @param precision a local name of the ontology's {@code dl:Precision}, such as {@code day} or {@code partOfDay}
 * @param dayPart a local name of {@code dl:DayPart}, for parts of a day
 * @param anchor what it was resolved against
 * @param evidence the rule that resolved it
 */
public record TimeFact(
        String id,
        Span mention,
        Kind kind,
        String value,
        TimeSpan span,
        String precision,
        Optional<String> dayPart,
        Anchor anchor,
        FactEvidence evidence) {

    /** The types of TIMEX3 (TimeML 1.2.1). */
    public enum Kind {
        /** A calendar day or something coarser. */
        DATE,
        /** A time of day. */
        TIME,
        /** How long. */
        DURATION,
        /** Again and again. */
        SET
    }

    /** Whether the words give the hour in UTC. */
    public boolean isUniversal() {
        return value.endsWith("Z");
    }

    /** What an expression was resolved against. */
    public enum Anchor {
        /** It says all by itself ("May 7, 2018"). */
        NONE,
        /** The day of publication ("Thursday"). */
        PUBLICATION,
        /** Another expression before it ("the next day"). */
        EXPRESSION,
        /** Another event ("a day after he announced"). */
        EVENT
    }
}
