package org.dateline.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A state that is held to be the case over an interval.
 *
 * @param bond what holds between whom
 * @param span when; without an end it still holds
 * @param basis what it rests on: tellings, oldest first
 * @param disputed whether sources differ about who held it
 */
public record State(StateAccount.Bond bond, TimeSpan span, List<StateAccount> basis, boolean disputed) {

    /** Keeps a copy. */
    public State {
        basis = List.copyOf(basis);
    }

    /** The reports and events it rests on, by IRI. */
    public Set<String> derivedFrom() {
        Set<String> iris = new TreeSet<>();
        basis.forEach(telling -> iris.add(telling.said().iri()));
        return iris;
    }

    /** How many sources it rests on. */
    public long sourceCount() {
        return basis.stream()
                .map(telling -> telling.said().source().report())
                .distinct()
                .count();
    }

    /** On how many origins those rest. */
    public long independentSourceCount() {
        return basis.stream().map(telling -> telling.said().origin()).distinct().count();
    }
}
