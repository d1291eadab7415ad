// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dateline.model.EnglishText;
import org.dateline.model.Named;
import org.dateline.model.evidence.AssessedEvent;
import org.dateline.model.evidence.EventView;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.Sem;
import org.jspecify.annotations.Nullable;

/** Reads how the assessment of an event changed: which values changed with which publication. */
final class HistoryReader {
    private final GatheredStatements facts;
    private final EvidenceLabels labels;
    private final AssessedEventMapper mapper;
    private final List<Node> snapshots;

    HistoryReader(GatheredStatements facts, EvidenceLabels labels, AssessedEventMapper mapper) {
        this.facts = facts;
        this.labels = labels;
        this.mapper = mapper;
        this.snapshots = facts.subjects(GatheredStatements.DEFAULT_GRAPH).stream()
                .filter(node -> knownFrom(facts, node).isPresent())
                .sorted(Comparator.comparing(node -> knownFrom(facts, node).orElseThrow()))
                .toList();
    }

    private static Optional<Instant> knownFrom(GatheredStatements facts, Node node) {
        return facts.instant(GatheredStatements.DEFAULT_GRAPH, node, Dl.KNOWN_FROM.getURI());
    }

    /** The assessment at an instant, the latest where that is null; none where nothing was known then. */
    Optional<Node> at(@Nullable Instant asOf) {
        return snapshots.stream()
                .filter(node ->
                        asOf == null || !knownFrom(facts, node).orElseThrow().isAfter(asOf))
                .filter(node -> facts.instant(GatheredStatements.DEFAULT_GRAPH, node, Dl.KNOWN_UNTIL.getURI())
                        .filter(until -> asOf == null || !asOf.isBefore(until))
                        .isEmpty())
                .reduce((first, second) -> second);
    }

    /** All assessments with what changed, the oldest first. */
    List<EventView.Snapshot> list(@Nullable Instant asOf) {
        Optional<Node> shown = at(asOf);
        List<EventView.Snapshot> list = new ArrayList<>();
        Node before = NodeFactory.createURI("urn:x-dateline:nothing");
        for (Node node : snapshots) {
            list.add(new EventView.Snapshot(
                    knownFrom(facts, node).orElseThrow(),
                    changes(before, node),
                    shown.filter(node::equals).isPresent()));
            before = node;
        }
        return list;
    }

    private List<String> changes(Node before, Node now) {
        List<String> changes = new ArrayList<>();
        AssessedEvent old = mapper.of(before, before);
        AssessedEvent assessed = mapper.of(now, now);
        boolean first = facts.objects(GatheredStatements.DEFAULT_GRAPH, before, Dl.KNOWN_FROM.getURI())
                .isEmpty();
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
