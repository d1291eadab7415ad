package org.dateline.load.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.dateline.load.coreference.Comparison;
import org.dateline.load.coreference.EventMatcher;
import org.dateline.load.coreference.EventMatcher.Match;
import org.dateline.load.coreference.EventSketch;
import org.dateline.load.coreference.FactSketches;
import org.dateline.model.fact.ArticleFacts;
import org.dateline.model.fact.EventFact;
import org.dateline.model.fact.Evidence;
import org.dateline.model.fact.Merge;
import org.dateline.rdf.Sem;
import org.dateline.rdf.Terms;
import org.dateline.rdf.fact.FactNames;

/** Joins the events of an article to those that other articles tell: of the store, and of those that came in before. */
final class JoinedEvents {
    /** So many tellings that were not assessed yet are remembered. */
    private static final int REMEMBERED = 20_000;

    private static final String RULE = "event:coreference";

    private final DatasetGraph dataset;
    private final EventMatcher matcher = new EventMatcher();
    private final Decisions decisions;
    private final Deque<EventSketch> recent = new ArrayDeque<>();
    private StoredWorld world;

    /** What is looked up once in a transaction. */
    private record StoredWorld(PlaceLines places, Kin kin, StoredEvents events, StoredSketches sketches) {
        static StoredWorld of(DatasetGraph dataset) {
            PlaceLines places = new PlaceLines(dataset);
            Kin kin = new Kin(dataset);
            return new StoredWorld(
                    places, kin, new StoredEvents(dataset, places), new StoredSketches(dataset, places, kin));
        }
    }

    JoinedEvents(DatasetGraph dataset) {
        this.dataset = dataset;
        this.decisions = new Decisions(dataset);
        this.world = StoredWorld.of(dataset);
    }

    /**
     * A new transaction begins.
     *
     * @param assessed whether what was written before can be found in the default graph
     */
    void begin(boolean assessed) {
        world = StoredWorld.of(dataset);
        if (assessed) {
            recent.clear();
        }
    }

    /**
     * An article's events with the names of those that are known already.
     *
     * @param own the names that they have by themselves
     */
    Settled settle(ArticleFacts facts, FactNames own, Placement placement) {
        Map<String, Match> matches = matches(facts, own, placement);
        Map<String, String> names = new HashMap<>(own.events());
        List<Merge> merges = new ArrayList<>();
        for (EventFact event : facts.events()) {
            String name = own.events().getOrDefault(event.id(), "");
            merge(name, matches, event).ifPresent(merge -> {
                names.put(event.id(), merge.known());
                merges.add(merge);
            });
        }
        FactNames joined = new FactNames(own.record(), own.actors(), own.places(), names, own.parties());
        remember(facts, joined);
        return new Settled(joined, merges);
    }

    /** What a person settled comes before what is found. */
    private Optional<Merge> merge(String name, Map<String, Match> matches, EventFact event) {
        return decisions
                .findSame(name)
                .map(settled -> new Merge(name, settled, event.mentions(), Decisions.EVIDENCE))
                .or(() -> Optional.ofNullable(matches.get(name))
                        .map(match -> new Merge(name, match.event(), event.mentions(), evidence(match.comparison()))));
    }

    private static Evidence evidence(Comparison comparison) {
        double rounded = Math.floor(comparison.confidence() * 100) / 100.0;
        return new Evidence(RULE, rounded, comparison.because());
    }

    /** From an event's own name to the one that it is joined to: the likest pairs first, and none twice. */
    private Map<String, Match> matches(ArticleFacts facts, FactNames own, Placement placement) {
        Map<EventSketch, Match> found = new HashMap<>();
        for (EventSketch sketch : sketches(facts, own)) {
            if (!isToldByOthers(sketch.event(), own.record().report())) {
                find(sketch, placement).ifPresent(match -> found.put(sketch, match));
            }
        }
        Map<String, Match> matches = new HashMap<>();
        Set<String> taken = new HashSet<>(own.events().values());
        found.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<EventSketch, Match> pair) ->
                                -pair.getValue().comparison().total())
                        .thenComparing(pair -> pair.getKey().event()))
                .filter(pair -> taken.add(pair.getValue().event()))
                .forEach(pair -> matches.put(pair.getKey().event(), pair.getValue()));
        return matches;
    }

    private List<EventSketch> sketches(ArticleFacts facts, FactNames names) {
        return new FactSketches(facts, names)
                .list().stream()
                        .map(sketch -> new EventSketch(
                                sketch.event(),
                                sketch.telling(),
                                sketch.action(),
                                sketch.span(),
                                sketch.published(),
                                sketch.place().map(world.places()::completed),
                                sketch.parts().stream()
                                        .map(world.kin()::completed)
                                        .toList(),
                                sketch.tolls()))
                        .toList();
    }

    private Optional<Match> find(EventSketch sketch, Placement placement) {
        Set<String> without = new HashSet<>(Set.of(sketch.telling()));
        if (placement.predecessor() != null) {
            without.add(placement.predecessor());
        }
        List<EventSketch> candidates = new ArrayList<>(recent);
        world.events()
                .find(sketch, matcher.related(sketch.action().type()))
                .forEach(event -> candidates.addAll(world.sketches().list(event, without)));
        candidates.removeIf(candidate ->
                without.contains(candidate.telling()) || decisions.areApart(sketch.event(), candidate.event()));
        return matcher.find(sketch, candidates);
    }

    /** Whether the event is one that another record tells, too: a revision's, or one that others were joined to. */
    private boolean isToldByOthers(String event, String report) {
        boolean[] others = new boolean[1];
        dataset.findNG(null, Terms.iri(event), RDF.Nodes.type, Sem.EVENT_CLASS)
                .forEachRemaining(
                        quad -> others[0] |= !quad.getGraph().toString().equals(report));
        return others[0];
    }

    private void remember(ArticleFacts facts, FactNames names) {
        sketches(facts, names).forEach(recent::addLast);
        while (recent.size() > REMEMBERED) {
            recent.removeFirst();
        }
    }
}
