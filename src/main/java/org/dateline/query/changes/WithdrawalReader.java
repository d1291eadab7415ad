// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.changes;

import java.util.Map;
import java.util.Set;
import org.dateline.model.Named;
import org.dateline.model.ReportName;
import org.dateline.model.changes.Effects;
import org.dateline.model.changes.Withdrawal;

/** Describes what would change without a source. */
public final class WithdrawalReader {
    private WithdrawalReader() {}

    /** The things whose names a description contains, by IRI. */
    public static Set<String> things(String report, Effects effects) {
        Set<String> things = ComparisonReader.things(effects);
        things.add(report);
        return things;
    }

    /**
     * Describes effects.
     *
     * @param report the source, by IRI
     * @param labels what the {@link #things} are called, by IRI; things without a name may be missing
     */
    public static Withdrawal describe(String report, Effects effects, Map<String, String> labels) {
        return new Withdrawal(source(report, labels), ComparisonReader.describe(effects, labels));
    }

    /** A source with its name. */
    static Named source(String report, Map<String, String> labels) {
        String name = labels.getOrDefault(report, "");
        return new Named(report, name.isEmpty() ? ReportName.of(report) : name);
    }
}
