// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.assessed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.Dl;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what was known of one event or state from one change to the next: the values that the history graph holds, and those
 * that the default graph holds of properties that never changed. Statements are added in any order.
 */
public final class KnownPeriods {
    private final List<Statement> today = new ArrayList<>();
    private final Map<Node, Part> parts = new LinkedHashMap<>();
    private @Nullable Instant first;

    /** A statement about the thing. */
    public record Statement(Node predicate, Node object) {}

    /**
     * All that was known of the thing for a while.
     *
     * @param from inclusive
     * @param until exclusive; null while it is what is known
     * @param statements its assessed values
     */
    public record Period(Instant from, @Nullable Instant until, Set<Statement> statements) {
        /** Whether it was what was known at an instant. */
        public boolean at(Instant instant) {
            return !from.isAfter(instant) && (until == null || instant.isBefore(until));
        }
    }

    /** A node of the history graph. */
    private static final class Part {
        private @Nullable Instant from;
        private @Nullable Instant until;
        private final List<Statement> statements = new ArrayList<>();

        private boolean at(Instant instant) {
            return (from == null || !from.isAfter(instant)) && (until == null || instant.isBefore(until));
        }
    }

    /** Adds a statement of the default graph about the thing; one that is not assessed is ignored. */
    public void add(Node predicate, Node object) {
        if (predicate.equals(Dl.KNOWN_FROM)) {
            RdfTerms.findInstant(object)
                    .ifPresent(from -> first = first == null || from.isBefore(first) ? from : first);
        } else if (AssessedPredicates.contains(predicate)) {
            today.add(new Statement(predicate, object));
        }
    }

    /** Adds a statement of the history graph about one of the nodes that are of the thing. */
    public void add(Node node, Node predicate, Node object) {
        Part part = parts.computeIfAbsent(node, name -> new Part());
        if (predicate.equals(Dl.KNOWN_FROM)) {
            part.from = RdfTerms.findInstant(object).orElse(part.from);
        } else if (predicate.equals(Dl.KNOWN_UNTIL)) {
            part.until = RdfTerms.findInstant(object).orElse(part.until);
        } else if (!predicate.equals(Dl.OF) && !predicate.equals(RDF.Nodes.type)) {
            part.statements.add(new Statement(predicate, object));
        }
    }

    /** What was known, the oldest first; nothing of a thing that is not assessed. */
    public List<Period> list() {
        Set<Node> changed = new HashSet<>();
        parts.values().forEach(part -> part.statements.forEach(statement -> changed.add(statement.predicate)));
        List<Period> periods = new ArrayList<>();
        List<Instant> bounds = List.copyOf(bounds());
        for (int i = 0; i < bounds.size(); i++) {
            Instant from = bounds.get(i);
            Set<Statement> statements = new LinkedHashSet<>();
            parts.values().stream().filter(part -> part.at(from)).forEach(part -> statements.addAll(part.statements));
            if (first != null) {
                today.stream()
                        .filter(statement -> !changed.contains(statement.predicate))
                        .forEach(statements::add);
            }
            if (!statements.isEmpty()) {
                periods.add(new Period(from, i + 1 < bounds.size() ? bounds.get(i + 1) : null, statements));
            }
        }
        return periods;
    }

    /** What was known at an instant, if anything was. */
    public Optional<Period> at(Instant instant) {
        return list().stream().filter(period -> period.at(instant)).findFirst();
    }

    private NavigableSet<Instant> bounds() {
        NavigableSet<Instant> bounds = new TreeSet<>();
        if (first != null) {
            bounds.add(first);
        }
        for (Part part : parts.values()) {
            bounds.add(part.from == null ? Instant.MIN : part.from);
            if (part.until != null) {
                bounds.add(part.until);
            }
        }
        return bounds;
    }
}
