package org.dateline.ingest.coreference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Groups accounts into events without a store: each is compared with all earlier ones. Used by one thread. */
public final class EventClusters {
    private final EventMatcher matcher;
    private final List<EventSketch> seen = new ArrayList<>();
    private final Map<String, String> clusters = new LinkedHashMap<>();

    /** Creates an instance without groups. */
    public EventClusters(EventMatcher matcher) {
        this.matcher = matcher;
    }

    /** Adds the accounts of one article, each with an event IRI of its own; two of them are never merged with each other. */
    public void add(Collection<EventSketch> article) {
        List<EventSketch> assigned = article.stream().map(this::assign).toList();
        seen.addAll(assigned);
    }

    private EventSketch assign(EventSketch sketch) {
        String event = matcher.find(sketch, seen).map(EventMatcher.Match::event).orElse(sketch.event());
        clusters.put(sketch.event(), event);
        return new EventSketch(
                event,
                sketch.report(),
                sketch.action(),
                sketch.span(),
                sketch.published(),
                sketch.place(),
                sketch.parts(),
                sketch.tolls());
    }

    /** Maps the own event IRI of each account to the IRI of its group, which is that of the first account. */
    public Map<String, String> clusters() {
        return Map.copyOf(clusters);
    }
}
