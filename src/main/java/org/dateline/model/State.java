// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A state, such as control of a place, over an interval.
 *
 * @param relation the state and the two things it relates
 * @param span from when to when; a state without an end is current
 * @param basis the accounts it is derived from, oldest first
 * @param disputed whether sources differ about it
 */
public record State(StateAccount.StateRelation relation, TimeSpan span, List<StateAccount> basis, boolean disputed) {

    /** Copies the list. */
    public State {
        basis = List.copyOf(basis);
    }

    /** The reports and events it is derived from, by IRI. */
    public Set<String> derivedFrom() {
        Set<String> iris = new TreeSet<>();
        basis.forEach(account -> iris.add(account.provenance().iri()));
        return iris;
    }

    /** The number of sources. */
    public long sourceCount() {
        return basis.stream()
                .map(account -> account.provenance().source().report())
                .distinct()
                .count();
    }

    /** The number of origins behind the sources. */
    public long independentSourceCount() {
        return basis.stream()
                .map(account -> account.provenance().origin())
                .distinct()
                .count();
    }
}
