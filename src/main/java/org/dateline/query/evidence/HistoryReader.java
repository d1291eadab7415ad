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

/** How what is held of an event came about: which values changed with which publication. */
final class HistoryReader {
    private final GatheredStatements facts;
    private final EvidenceLabels names;
    private final AssessedEventMapper shape;
    private final List<Node> snapshots;

    HistoryReader(GatheredStatements facts, EvidenceLabels names, AssessedEventMapper shape) {
        this.facts = facts;
        this.names = names;
        this.shape = shape;
        this.snapshots = facts.subjects(GatheredStatements.HELD).stream()
                .filter(node -> knownFrom(facts, node).isPresent())
                .sorted(Comparator.comparing(node -> knownFrom(facts, node).orElseThrow()))
                .toList();
    }

    private static Optional<Instant> knownFrom(GatheredStatements facts, Node node) {
        return facts.instant(GatheredStatements.HELD, node, Dl.KNOWN_FROM.getURI());
    }

    /** The state of knowledge at an instant, the latest one where that is null; none where nothing was known. */
    Optional<Node> at(@Nullable Instant asOf) {
        return snapshots.stream()
                .filter(node ->
                        asOf == null || !knownFrom(facts, node).orElseThrow().isAfter(asOf))
                .filter(node -> facts.instant(GatheredStatements.HELD, node, Dl.KNOWN_UNTIL.getURI())
                        .filter(until -> asOf == null || !asOf.isBefore(until))
                        .isEmpty())
                .reduce((first, second) -> second);
    }

    /** All states of knowledge with what changed, oldest first. */
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
        AssessedEvent old = shape.of(before, before);
        AssessedEvent held = shape.of(now, now);
        boolean first = facts.objects(GatheredStatements.HELD, before, Dl.KNOWN_FROM.getURI())
                .isEmpty();
        change(changes, "called", first ? "" : quoted(old.label()), quoted(held.label()));
        change(
                changes,
                "status",
                first ? "" : old.status().word(),
                held.status().word());
        change(changes, "when", old.span().inWords(), held.span().inWords());
        change(changes, "where", labels(before, Sem.HAS_PLACE), labels(now, Sem.HAS_PLACE));
        change(changes, "type", labels(before, Sem.EVENT_TYPE), labels(now, Sem.EVENT_TYPE));
        change(changes, "who", labels(before, Sem.HAS_ACTOR), labels(now, Sem.HAS_ACTOR));
        for (AssessedEvent.Toll toll : held.tolls()) {
            String was = old.tolls().stream()
                    .filter(other -> other.harmed().harm().equals(toll.harmed().harm()))
                    .map(other -> other.harmed().figure())
                    .findFirst()
                    .orElse("");
            change(changes, toll.harmed().harm().label(), was, toll.harmed().figure());
        }
        change(changes, "told by", first ? "" : sources(old), sources(held));
        if (old.counts().disputed() != held.counts().disputed()) {
            changes.add(held.counts().disputed() ? "disputed from here on" : "no longer disputed");
        }
        if (changes.isEmpty()) {
            changes.add("what it is tied to, or who holds which role");
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

    private static String sources(AssessedEvent held) {
        return EnglishText.count(held.counts().sources(), "source");
    }

    private static String quoted(String label) {
        return label.isEmpty() ? "" : "“" + label + "”";
    }

    private String labels(Node node, Node property) {
        return String.join(
                ", ",
                names.of(facts.iris(GatheredStatements.HELD, node, property.getURI())).stream()
                        .map(Named::label)
                        .sorted()
                        .toList());
    }
}
