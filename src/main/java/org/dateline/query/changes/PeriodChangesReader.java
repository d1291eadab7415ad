// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.changes;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Iri;
import org.dateline.model.XsdTime;
import org.dateline.model.changes.PeriodChanges;
import org.dateline.model.changes.PeriodChanges.EventTelling;
import org.dateline.model.changes.PeriodEffects;
import org.dateline.model.changes.PeriodEffects.Telling;

/** Describes what changed between two instants. */
public final class PeriodChangesReader {
    private PeriodChangesReader() {}

    /** The things whose names a description contains, by IRI. */
    public static Set<String> things(PeriodEffects effects) {
        Set<String> things = ComparisonReader.things(effects.effects());
        things.addAll(effects.sources());
        effects.tellings().forEach(telling -> things.addAll(telling.sources()));
        return things;
    }

    /**
     * Describes effects.
     *
     * @param labels what the {@link #things} are called, by IRI; things without a name may be missing
     */
    public static PeriodChanges describe(PeriodEffects effects, Map<String, String> labels) {
        return new PeriodChanges(
                XsdTime.of(effects.from()),
                XsdTime.of(effects.to()),
                effects.sources().stream()
                        .map(report -> WithdrawalReader.source(report, labels))
                        .toList(),
                ComparisonReader.describe(effects.effects(), labels),
                effects.tellings().stream()
                        .sorted(Comparator.comparing(Telling::changed)
                                .reversed()
                                .thenComparing(Telling::event))
                        .map(telling -> described(telling, labels))
                        .toList(),
                effects.part());
    }

    private static EventTelling described(Telling telling, Map<String, String> labels) {
        String label = labels.getOrDefault(telling.event(), "");
        return new EventTelling(
                telling.event(),
                label.isEmpty() ? Iri.localName(telling.event()) : label,
                XsdTime.of(telling.changed()),
                telling.sources().stream()
                        .map(report -> WithdrawalReader.source(report, labels))
                        .toList());
    }
}
