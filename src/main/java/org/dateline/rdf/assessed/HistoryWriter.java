// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.assessed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.dateline.rdf.DatelineIris;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.Dl;
import org.jspecify.annotations.Nullable;

/**
 * Writes the history of one event or state: for each property whose values changed, from when to when each value was known. Values that
 * were known in the same period share a node. A property that always had the values of today is not written.
 */
final class HistoryWriter {
    private HistoryWriter() {}

    /**
     * What was known of a thing for a while.
     *
     * @param from inclusive
     * @param until exclusive; null while it is what is known
     * @param values by predicate
     */
    record Known<V>(Instant from, @Nullable Instant until, Map<Node, ? extends Collection<V>> values) {}

    /** Turns a value into a term. */
    interface TermWriter<V> {
        /**
         * The term of a value.
         *
         * @param below the IRI below which a node of the value is named
         * @param into receives what describes that node
         */
        Node write(V value, String below, Set<Triple> into);
    }

    /** A value of a property. */
    private record Held<V>(Node predicate, V value) {}

    /** From when to when; the end is null where it lasts. */
    private record Period(Instant from, @Nullable Instant until) {
        static final Comparator<Period> IN_ORDER =
                Comparator.comparing(Period::from).thenComparing(Period::last);

        private Instant last() {
            return until == null ? Instant.MAX : until;
        }
    }

    /**
     * The triples of the history graph.
     *
     * @param thing the IRI of the event or state
     * @param known the oldest first, each beginning where the one before ends or later
     */
    static <V> Set<Triple> triples(String thing, List<Known<V>> known, TermWriter<V> terms) {
        Set<Triple> triples = new LinkedHashSet<>();
        int number = 0;
        for (Map.Entry<Period, List<Held<V>>> entry : changed(known).entrySet()) {
            Node node = RdfTerms.iri(DatelineIris.assessment(thing, ++number));
            Period period = entry.getKey();
            triples.add(Triple.create(node, RDF.Nodes.type, Dl.ASSESSMENT_CLASS));
            triples.add(Triple.create(node, Dl.OF, RdfTerms.iri(thing)));
            triples.add(Triple.create(node, Dl.KNOWN_FROM, RdfTerms.node(period.from)));
            if (period.until != null) {
                triples.add(Triple.create(node, Dl.KNOWN_UNTIL, RdfTerms.node(period.until)));
            }
            for (Held<V> held : entry.getValue()) {
                Node value = terms.write(held.value, node.getURI(), triples);
                triples.add(Triple.create(node, held.predicate, value));
            }
        }
        return triples;
    }

    /** The values of the properties that changed, by the period in which they were known. */
    private static <V> SortedMap<Period, List<Held<V>>> changed(List<Known<V>> known) {
        SortedMap<Period, List<Held<V>>> byPeriod = new TreeMap<>(Period.IN_ORDER);
        if (known.size() < 2 && known.stream().allMatch(each -> each.until == null)) {
            return byPeriod;
        }
        Map<Held<V>, List<Period>> periods = periods(known);
        Period always = new Period(known.get(0).from, null);
        Set<Node> changed = new HashSet<>();
        periods.forEach((held, of) -> {
            if (!of.equals(List.of(always))) {
                changed.add(held.predicate);
            }
        });
        periods.forEach((held, of) -> {
            if (changed.contains(held.predicate)) {
                of.forEach(period -> byPeriod.computeIfAbsent(period, key -> new ArrayList<>())
                        .add(held));
            }
        });
        return byPeriod;
    }

    private static <V> Map<Held<V>, List<Period>> periods(List<Known<V>> known) {
        Map<Held<V>, List<Period>> periods = new LinkedHashMap<>();
        for (Known<V> each : known) {
            each.values.forEach((predicate, values) -> values.forEach(value ->
                    extend(periods.computeIfAbsent(new Held<>(predicate, value), key -> new ArrayList<>()), each)));
        }
        return periods;
    }

    private static void extend(List<Period> periods, Known<?> known) {
        Period last = periods.isEmpty() ? null : periods.get(periods.size() - 1);
        if (last != null && known.from.equals(last.until)) {
            periods.set(periods.size() - 1, new Period(last.from, known.until));
        } else {
            periods.add(new Period(known.from, known.until));
        }
    }
}
