package org.dateline.ingest.coreference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Groups tellings into events without a store: each is held against those before it, as articles come in. Used by one thread. */
public final class EventClusters {
    private final EventMatcher matcher;
    private final List<EventSketch> seen = new ArrayList<>();
    private final Map<String, String> clusters = new LinkedHashMap<>();

    /** No groups yet. */
    public EventClusters(EventMatcher matcher) {
        this.matcher = matcher;
    }

    /** Takes the tellings of one article, all with names of events of their own; two of them are never joined with each other. */
    public void add(Collection<EventSketch> article) {
        List<EventSketch> named = article.stream().map(this::named).toList();
        seen.addAll(named);
    }

    private EventSketch named(EventSketch sketch) {
        String event = matcher.find(sketch, seen).map(EventMatcher.Match::event).orElse(sketch.event());
        clusters.put(sketch.event(), event);
        return new EventSketch(
                event,
                sketch.telling(),
                sketch.action(),
                sketch.span(),
                sketch.published(),
                sketch.place(),
                sketch.parts(),
                sketch.tolls());
    }

    /** From each telling's own name to the name of the event: that of its first telling. */
    public Map<String, String> clusters() {
        return Map.copyOf(clusters);
    }
}
