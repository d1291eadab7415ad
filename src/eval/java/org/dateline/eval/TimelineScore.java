package org.dateline.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.eval.TemporalGraph.Link;
import org.dateline.eval.TemporalGraph.Relation;

/**
 * Temporal awareness of timelines as SemEval-2015 task 4 counts it (Minard et al. 2015, section 5): each event is simultaneous with its
 * date, and simultaneous with or before the next one on the timeline. Precision is the share of the system's reduced graph that
 * follows from the gold; recall is the share of the gold's reduced graph that follows from the system's. Over several timelines
 * the counts add up (micro). What has no date (order 0) does not count.
 *
 * @param found links of the system's reduced graph
 * @param right how many of these hold in the gold
 * @param gold links of the gold's reduced graph
 * @param recalled how many of these hold in the system's graph
 */
record TimelineScore(int found, int right, int gold, int recalled) {
    static final TimelineScore NOTHING = new TimelineScore(0, 0, 0, 0);

    private static final Comparator<TimelineEvent> ORDER = Comparator.comparingInt(TimelineEvent::order)
            .thenComparing(TimelineEvent::date)
            .thenComparing(TimelineEvent::anchor);

    /** Of one timeline. */
    static TimelineScore of(List<TimelineEvent> gold, List<TimelineEvent> system) {
        TemporalGraph ours = new TemporalGraph(links(system));
        TemporalGraph theirs = new TemporalGraph(links(gold));
        return new TimelineScore(
                ours.reduced().size(), contained(ours, theirs), theirs.reduced().size(), contained(theirs, ours));
    }

    private static int contained(TemporalGraph links, TemporalGraph within) {
        return (int) links.reduced().stream().filter(within::contains).count();
    }

    private static List<Link> links(List<TimelineEvent> timeline) {
        List<TimelineEvent> events = timeline.stream()
                .filter(event -> event.order() > 0)
                .sorted(ORDER)
                .toList();
        List<String> nodes = nodes(events);
        List<Link> links = new ArrayList<>();
        for (int at = 0; at < events.size(); at++) {
            links.add(new Link(
                    nodes.get(at), Relation.SIMULTANEOUS, events.get(at).date()));
        }
        for (int at = 1; at < events.size(); at++) {
            boolean later = events.get(at - 1).order() < events.get(at).order();
            links.add(new Link(nodes.get(at - 1), later ? Relation.BEFORE : Relation.SIMULTANEOUS, nodes.get(at)));
        }
        return links;
    }

    /** Names of the events: the second one with the same words is another one. */
    private static List<String> nodes(List<TimelineEvent> events) {
        Map<String, Integer> seen = new HashMap<>();
        return events.stream()
                .map(event -> event.anchor() + "#" + seen.merge(event.anchor(), 1, Integer::sum))
                .toList();
    }

    TimelineScore plus(TimelineScore other) {
        return new TimelineScore(
                found + other.found, right + other.right, gold + other.gold, recalled + other.recalled);
    }

    double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    double recall() {
        return gold == 0 ? 0 : (double) recalled / gold;
    }

    double f1() {
        return right + recalled == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }
}
