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

/** Merges the events of an article with events of other articles, in the store and earlier in the same run. */
final class EventResolver {
    /** The number of accounts that are remembered until they are assessed. */
    private static final int MAX_REMEMBERED = 20_000;

    private static final String RULE = "event:coreference";

    private final DatasetGraph dataset;
    private final EventMatcher matcher = new EventMatcher();
    private final IdentityDecisions decisions;
    private final Deque<EventSketch> recent = new ArrayDeque<>();
    private StoreLookup lookup;

    /** The look-ups of one transaction. */
    private record StoreLookup(
            PlaceHierarchy places, ActorRelations relations, CandidateEvents events, StoredSketchReader sketches) {
        static StoreLookup of(DatasetGraph dataset) {
            PlaceHierarchy places = new PlaceHierarchy(dataset);
            ActorRelations relations = new ActorRelations(dataset);
            return new StoreLookup(
                    places,
                    relations,
                    new CandidateEvents(dataset, places),
                    new StoredSketchReader(dataset, places, relations));
        }
    }

    EventResolver(DatasetGraph dataset) {
        this.dataset = dataset;
        this.decisions = new IdentityDecisions(dataset);
        this.lookup = StoreLookup.of(dataset);
    }

    /**
     * Begins a new transaction.
     *
     * @param assessed whether earlier records are assessed in the default graph by now
     */
    void begin(boolean assessed) {
        lookup = StoreLookup.of(dataset);
        if (assessed) {
            recent.clear();
        }
    }

    /**
     * Replaces the IRIs of events that are known already.
     *
     * @param own the IRIs before merging
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
        EntityIris merged = new EntityIris(own.record(), own.actors(), own.places(), names, own.parties());
        remember(facts, merged);
        return new ResolvedEntities(merged, merges);
    }

    /** Creates the merge of an event; decisions of people have precedence. */
    private Optional<Merge> merge(String name, Map<String, Match> matches, EventFact event) {
        return decisions
                .findDecidedIdentity(name)
                .map(decided -> new Merge(name, decided, event.mentions(), IdentityDecisions.EVIDENCE))
                .or(() -> Optional.ofNullable(matches.get(name))
                        .map(match -> new Merge(name, match.event(), event.mentions(), evidence(match.comparison()))));
    }

    private static FactEvidence evidence(EventComparison comparison) {
        double rounded = Math.floor(comparison.confidence() * 100) / 100.0;
        return new FactEvidence(RULE, rounded, comparison.because());
    }

    /** Maps the own IRIs of events to their matches. Better matches have precedence, and a known event is matched once. */
    private Map<String, Match> matches(ArticleFacts facts, EntityIris own, RecordPlacement placement) {
        Map<EventSketch, Match> found = new HashMap<>();
        for (EventSketch sketch : sketches(facts, own)) {
            if (!isInOtherRecord(sketch.event(), own.record().report())) {
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
                                sketch.report(),
                                sketch.action(),
                                sketch.span(),
                                sketch.published(),
                                sketch.place().map(lookup.places()::complete),
                                sketch.parts().stream()
                                        .map(lookup.relations()::complete)
                                        .toList(),
                                sketch.tolls()))
                        .toList();
    }

    private Optional<Match> find(EventSketch sketch, RecordPlacement placement) {
        Set<String> without = new HashSet<>(Set.of(sketch.report()));
        if (placement.predecessor() != null) {
            without.add(placement.predecessor());
        }
        List<EventSketch> candidates = new ArrayList<>(recent);
        lookup.events()
                .find(sketch, matcher.related(sketch.action().type()))
                .forEach(event -> candidates.addAll(lookup.sketches().list(event, without)));
        candidates.removeIf(candidate ->
                without.contains(candidate.report()) || decisions.areDifferent(sketch.event(), candidate.event()));
        return matcher.find(sketch, candidates);
    }

    /** Whether another record describes the event, too: that of a revision, or one merged into it. */
    private boolean isInOtherRecord(String event, String report) {
        boolean[] others = new boolean[1];
        dataset.findNG(null, RdfTerms.iri(event), RDF.Nodes.type, Sem.EVENT_CLASS)
                .forEachRemaining(
                        quad -> others[0] |= !quad.getGraph().toString().equals(report));
        return others[0];
    }

    private void remember(ArticleFacts facts, EntityIris names) {
        sketches(facts, names).forEach(recent::addLast);
        while (recent.size() > MAX_REMEMBERED) {
            recent.removeFirst();
        }
    }
}
