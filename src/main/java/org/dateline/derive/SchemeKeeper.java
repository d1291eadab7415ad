// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.rdf.OntologyScheme;

/**
 * Decides after each write whether the scheme in the default graph must be compared with that of the program. Most writes cost one
 * look-up. Safe for use by several threads.
 */
final class SchemeKeeper {
    /** One statement of the scheme: where the store has it, and no statement about the scheme changed, it has all. */
    private static final Triple SAMPLE = OntologyScheme.current().bySubject().values().stream()
            .flatMap(statements -> statements.stream())
            .filter(triple -> triple.getObject().isURI())
            .findFirst()
            .orElseThrow();

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

    /** Brings the scheme up to date, where the store has events; to be called in a write transaction. */
    void update(ChangeCollector collector) {
        if (SchemeUpdater.isWanted(base)) {
            updater().write(new DefaultGraphWriter(base, collector));
        }
    }

    /** Does the same after the changes of a transaction, before its commit. A store that has lost all its events loses the scheme. */
    void follow(SchemeChanges changes, ChangeCollector collector) {
        if (changes.deleted() && !SchemeUpdater.isWanted(base)) {
            updater().delete(new DefaultGraphWriter(base, collector));
        } else if (!compared || changes.touched() || (changes.added() && !base.contains(sample()))) {
            update(collector);
            compared = true;
        }
    }

    private static Quad sample() {
        return Quad.create(Quad.defaultGraphIRI, SAMPLE);
    }

    private SchemeUpdater updater() {
        return new SchemeUpdater(base, OntologyScheme.current());
    }
}
