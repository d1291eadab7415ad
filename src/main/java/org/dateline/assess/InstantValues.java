// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.dateline.model.Namespaces;
import org.dateline.model.Value;

/** Instants as values of {@code xsd:dateTime} in UTC, and back. */
final class InstantValues {
    private InstantValues() {}

    static Value value(Instant instant) {
        return new Value.Typed(instant.toString(), Namespaces.XSD + "dateTime");
    }

    static Value value(LocalDate date) {
        return new Value.Typed(date.toString(), Namespaces.XSD + "date");
    }

    static Optional<Instant> find(String lexical) {
        try {
            return Optional.of(OffsetDateTime.parse(lexical).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether an instant bounds one of the fixed parts of a day, which are six hours long, or a day. */
    static boolean isPartOfDay(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalTime().toSecondOfDay()
                        % Duration.ofHours(6).toSeconds()
                == 0;
    }
}
