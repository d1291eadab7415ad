// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.rdf.OntologyScheme;

/**
 * Decides after each write whether the scheme in the default graph must be compared with that of the program. Most writes cost one
 * look-up. Safe for use by several threads.
 */
final class SchemeKeeper {
    private final DatasetGraph base;
    /** Whether the store was compared once since it was opened: an earlier version may have written it. */
    private volatile boolean compared;

    SchemeKeeper(DatasetGraph base) {
        this.base = base;
    }

    /** Whether {@link #update} would write. To be called in a transaction. */
    boolean isDue() {
        boolean due = updater().isDue();
        compared |= !due;
        return due;
    }

    /** Does not compare the scheme with what it should be before something changes it. */
    void assumeCurrent() {
        compared = true;
    }

    /** Brings the scheme up to date, where the store has events; to be called in a write transaction. */
    void update(ChangeCollector collector) {
        if (SchemeUpdater.isWanted(base)) {
            updater().write(new DerivedGraphWriter(base, collector));
        }
    }

    /**
     * Does the same after the changes of a transaction, before its commit. A store that loses all its events loses the
     * scheme. In a store that had none, such statements are a user's; so are those that the transaction itself adds.
     */
    void follow(SchemeChanges changes, ChangeCollector collector) {
        if (changes.deleted() && changes.wantedBefore() && !SchemeUpdater.isWanted(base)) {
            updater().delete(new DerivedGraphWriter(base, collector), changes.loaded());
        } else if (!compared || changes.touched() || (changes.added() && !changes.wantedBefore())) {
            update(collector);
            compared = true;
        }
    }

    private SchemeUpdater updater() {
        return new SchemeUpdater(base, OntologyScheme.current());
    }
}
