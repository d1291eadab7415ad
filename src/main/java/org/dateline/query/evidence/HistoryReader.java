// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dateline.model.EnglishText;
import org.dateline.model.Named;
import org.dateline.model.evidence.AssessedEvent;
import org.dateline.model.evidence.EventView;
import org.dateline.rdf.assessed.KnownPeriods;
import org.dateline.rdf.vocabulary.Sem;
import org.jspecify.annotations.Nullable;

/** Reads how the assessment of an event changed: which values changed with which publication. */
final class HistoryReader {
    /** Stands for an event of which nothing is known. */
    static final Node NOTHING = NodeFactory.createURI("urn:x-dateline:nothing");

    private final GatheredStatements facts;
    private final EvidenceLabels labels;
    private final AssessedEventMapper mapper;
    private final List<Known> known = new ArrayList<>();

    /**
     * What was known of the event for a while.
     *
     * @param node stands for the event as it was known then: has its values among the gathered statements
     * @param period from when to when
     */
    record Known(Node node, KnownPeriods.Period period) {}

    HistoryReader(
            GatheredStatements facts,
            EvidenceLabels labels,
            AssessedEventMapper mapper,
            List<KnownPeriods.Period> periods) {
        this.facts = facts;
        this.labels = labels;
        this.mapper = mapper;
        for (KnownPeriods.Period period : periods) {
            Node node = NodeFactory.createURI("urn:x-dateline:known/" + known.size());
            period.statements().forEach(statement -> facts.add(node, statement.predicate(), statement.object()));
            known.add(new Known(node, period));
        }
    }

    /** What was known at an instant, and is now where that is null; nothing where nothing was known then. */
    Optional<Known> at(@Nullable Instant asOf) {
        return known.stream()
                .filter(each -> asOf == null
                        ? each.period().until() == null
                        : each.period().at(asOf))
                .reduce((first, second) -> second);
    }

    /** All that was known with what changed, the oldest first. */
    List<EventView.Snapshot> list(@Nullable Instant asOf) {
        Optional<Known> shown = at(asOf);
        List<EventView.Snapshot> list = new ArrayList<>();
        Node before = NOTHING;
        for (Known each : known) {
            list.add(new EventView.Snapshot(
                    each.period().from(),
                    changes(before, each.node()),
                    shown.filter(each::equals).isPresent()));
            before = each.node();
        }
        return list;
    }

    private List<String> changes(Node before, Node now) {
        List<String> changes = new ArrayList<>();
        AssessedEvent old = mapper.of(before, List.of());
        AssessedEvent assessed = mapper.of(now, List.of());
        boolean first = before.equals(NOTHING);
        change(changes, "label", first ? "" : quoted(old.label()), quoted(assessed.label()));
        change(
                changes,
                "status",
                first ? "" : old.status().label(),
                assessed.status().label());
        change(changes, "when", old.span().inWords(), assessed.span().inWords());
        change(changes, "where", labels(before, Sem.HAS_PLACE), labels(now, Sem.HAS_PLACE));
        change(changes, "type", labels(before, Sem.EVENT_TYPE), labels(now, Sem.EVENT_TYPE));
        change(changes, "who", labels(before, Sem.HAS_ACTOR), labels(now, Sem.HAS_ACTOR));
        for (AssessedEvent.Toll toll : assessed.tolls()) {
            String was = old.tolls().stream()
                    .filter(other ->
                            other.casualties().harm().equals(toll.casualties().harm()))
                    .map(other -> other.casualties().figure())
                    .findFirst()
                    .orElse("");
            change(
                    changes,
                    toll.casualties().harm().label(),
                    was,
                    toll.casualties().figure());
        }
        change(changes, "sources", first ? "" : sources(old), sources(assessed));
        if (old.counts().disputed() != assessed.counts().disputed()) {
            changes.add(assessed.counts().disputed() ? "now disputed" : "no longer disputed");
        }
        if (changes.isEmpty()) {
            changes.add("links to other events or participants' roles changed");
        }
        return changes;
    }

    private static void change(List<String> changes, String what, String before, String now) {
        if (!before.equals(now)) {
            changes.add(
                    before.isEmpty()
                            ? what + ": " + now
                            : what + ": " + before + " → " + (now.isEmpty() ? "nothing" : now));
        }
    }

    private static String sources(AssessedEvent assessed) {
        return EnglishText.number(assessed.counts().sources());
    }

    private static String quoted(String label) {
        return label.isEmpty() ? "" : "“" + label + "”";
    }

    private String labels(Node node, Node property) {
        return String.join(
                ", ",
                labels.of(facts.iris(GatheredStatements.DEFAULT_GRAPH, node, property.getURI())).stream()
                        .map(Named::label)
                        .sorted()
                        .toList());
    }
}
