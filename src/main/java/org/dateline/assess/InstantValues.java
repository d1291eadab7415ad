// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.dateline.model.Moment;
import org.dateline.model.Namespaces;
import org.dateline.model.Value;
import org.dateline.model.XsdTime;

/** Instants as values of {@code xsd:dateTime} in UTC, and back. */
final class InstantValues {
    private InstantValues() {}

    static Value value(Instant instant) {
        return new Value.Typed(XsdTime.of(instant), Namespaces.XSD + "dateTime");
    }

    static Value value(LocalDate date) {
        return new Value.Typed(XsdTime.of(date), Namespaces.XSD + "date");
    }

    static Optional<Instant> find(String lexical) {
        return Moment.find(lexical).map(Moment::begin);
    }

    /** Whether an instant bounds one of the fixed parts of a day, which are six hours long, or a day. */
    static boolean isPartOfDay(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalTime().toSecondOfDay()
                        % Duration.ofHours(6).toSeconds()
                == 0;
    }
}
