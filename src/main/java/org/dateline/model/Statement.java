// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.Comparator;

/** What a source says about an event. */
public sealed interface Statement permits EventAccount, Claim {
    /** Oldest first, see {@link Provenance#BY_TIME}. */
    Comparator<Statement> BY_TIME =
            Comparator.comparing(Statement::provenance, Provenance.BY_TIME).thenComparing(Statement::toString);

    /** Oldest first by the day, see {@link Provenance#BY_DAY}. */
    Comparator<Statement> BY_DAY = Comparator.comparing(Statement::provenance, Provenance.BY_DAY);

    /** The source and time. */
    Provenance provenance();

    /** The event it is about, by IRI. */
    String event();
}
