package org.dateline.ingest.identity;

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
import org.dateline.ingest.coreference.EventComparison;
import org.dateline.ingest.coreference.EventMatcher;
import org.dateline.ingest.coreference.EventMatcher.Match;
import org.dateline.ingest.coreference.EventSketch;
import org.dateline.ingest.coreference.FactSketchReader;
import org.dateline.model.fact.ArticleFacts;
import org.dateline.model.fact.EventFact;
import org.dateline.model.fact.FactEvidence;
import org.dateline.model.fact.Merge;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.fact.EntityIris;
import org.dateline.rdf.vocabulary.Sem;

/** Joins the events of an article to those that other articles tell: of the store, and of those that came in before. */
final class EventResolver {
    /** So many tellings that were not assessed yet are remembered. */
    private static final int REMEMBERED = 20_000;

    private static final String RULE = "event:coreference";

    private final DatasetGraph dataset;
    private final EventMatcher matcher = new EventMatcher();
    private final IdentityDecisions decisions;
    private final Deque<EventSketch> recent = new ArrayDeque<>();
    private StoredWorld world;

    /** What is looked up once in a transaction. */
    private record StoredWorld(
            PlaceHierarchy places, ActorRelations kin, CandidateEvents events, StoredSketchReader sketches) {
        static StoredWorld of(DatasetGraph dataset) {
            PlaceHierarchy places = new PlaceHierarchy(dataset);
            ActorRelations kin = new ActorRelations(dataset);
            return new StoredWorld(
                    places, kin, new CandidateEvents(dataset, places), new StoredSketchReader(dataset, places, kin));
        }
    }

    EventResolver(DatasetGraph dataset) {
        this.dataset = dataset;
        this.decisions = new IdentityDecisions(dataset);
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
    ResolvedEntities resolve(ArticleFacts facts, EntityIris own, RecordPlacement placement) {
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
        EntityIris joined = new EntityIris(own.record(), own.actors(), own.places(), names, own.parties());
        remember(facts, joined);
        return new ResolvedEntities(joined, merges);
    }

    /** What a person settled comes before what is found. */
    private Optional<Merge> merge(String name, Map<String, Match> matches, EventFact event) {
        return decisions
                .findSame(name)
                .map(settled -> new Merge(name, settled, event.mentions(), IdentityDecisions.EVIDENCE))
                .or(() -> Optional.ofNullable(matches.get(name))
                        .map(match -> new Merge(name, match.event(), event.mentions(), evidence(match.comparison()))));
    }

    private static FactEvidence evidence(EventComparison comparison) {
        double rounded = Math.floor(comparison.confidence() * 100) / 100.0;
        return new FactEvidence(RULE, rounded, comparison.because());
    }

    /** From an event's own name to the one that it is joined to: the likest pairs first, and none twice. */
    private Map<String, Match> matches(ArticleFacts facts, EntityIris own, RecordPlacement placement) {
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

    private List<EventSketch> sketches(ArticleFacts facts, EntityIris names) {
        return new FactSketchReader(facts, names)
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

    private Optional<Match> find(EventSketch sketch, RecordPlacement placement) {
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
        dataset.findNG(null, RdfTerms.iri(event), RDF.Nodes.type, Sem.EVENT_CLASS)
                .forEachRemaining(
                        quad -> others[0] |= !quad.getGraph().toString().equals(report));
        return others[0];
    }

    private void remember(ArticleFacts facts, EntityIris names) {
        sketches(facts, names).forEach(recent::addLast);
        while (recent.size() > REMEMBERED) {
            recent.removeFirst();
        }
    }
}
