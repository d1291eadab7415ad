package org.dateline.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.ingest.coreference.EventClusters;
import org.dateline.ingest.coreference.EventMatcher;
import org.dateline.ingest.coreference.FactSketchReader;
import org.dateline.model.article.Span;
import org.dateline.model.fact.ActorFact;
import org.dateline.model.fact.ArticleFacts;
import org.dateline.model.fact.EventFact;
import org.dateline.model.fact.PlaceFact;
import org.dateline.rdf.fact.EntityIris;
import org.dateline.rdf.fact.RecordIris;

/**
 * Events of MEANTIME: a mention is found where a mention of ours shares a character with its words, one to one; a participant of it
 * where the words of one of ours do. What people did not look at (after the fifth sentence) does not count. Across documents, each gold
 * mention has the event of the mention of ours that it was found by, and one of its own where it was not found.
 */
final class MeantimeEvents {
    private final EventClusters clusters = new EventClusters(new EventMatcher());
    private final Map<String, String> key = new HashMap<>();
    private final Map<String, String> ours = new HashMap<>();
    private final Map<String, String> lemmas = new HashMap<>();
    private Rates mentions = new Rates(0, 0, 0);
    private Rates participants = new Rates(0, 0, 0);

    Rates mentions() {
        return mentions;
    }

    Rates participants() {
        return participants;
    }

    /** Ours across documents. */
    CorefScore coreference() {
        Map<String, String> groups = clusters.clusters();
        Map<String, String> response = new HashMap<>();
        ours.forEach((mention, event) -> response.put(mention, groups.getOrDefault(event, event)));
        return CorefScore.of(key, response);
    }

    /** Nothing is the same as anything else: what groupings of few links come near to by themselves. */
    CorefScore allApart() {
        Map<String, String> apart = new HashMap<>();
        key.keySet().forEach(mention -> apart.put(mention, mention));
        return CorefScore.of(key, apart);
    }

    /** All mentions of one word are one event. */
    CorefScore sameLemma() {
        return CorefScore.of(key, lemmas);
    }

    /** Reads a document's annotation against what we read in it. */
    void add(CatDocument document, ArticleFacts facts) {
        int judged = Meantime.judged(document);
        List<CatDocument.Mark> gold = document.marks("EVENT_MENTION").stream()
                .filter(mark ->
                        document.span(mark).filter(span -> span.end() <= judged).isPresent())
                .toList();
        List<Found> found = found(facts, judged);
        Map<String, Found> same = align(document, gold, found);
        mentions = mentions.plus(new Rates(gold.size(), found.size(), same.size()));
        participants(document, gold, found, same);
        EntityIris names = names(document, facts);
        clusters.add(new FactSketchReader(facts, names).list());
        Map<String, String> instances = instances(document);
        for (CatDocument.Mark mark : gold) {
            String id = document.name() + "#" + mark.id();
            key.put(id, instances.getOrDefault(mark.id(), id));
            lemmas.put(id, mark.attributes().getOrDefault("pred", id));
            ours.put(
                    id,
                    Optional.ofNullable(same.get(mark.id()))
                            .map(one -> names.events().getOrDefault(one.event().id(), id))
                            .orElse(id));
        }
    }

    /** A mention of an event of ours. */
    private record Found(EventFact event, Span span) {}

    private static List<Found> found(ArticleFacts facts, int judged) {
        return facts.events().stream()
                .flatMap(event -> event.mentions().stream()
                        .filter(span -> span.begin() < judged)
                        .map(span -> new Found(event, span)))
                .toList();
    }

    private static Map<String, Found> align(CatDocument document, List<CatDocument.Mark> gold, List<Found> found) {
        Map<String, Found> same = new HashMap<>();
        List<Found> open = new ArrayList<>(found);
        // Our mentions begin with the word for the event, so the one that begins there is meant before one that goes on
        // over it.
        for (boolean exact : new boolean[] {true, false}) {
            for (CatDocument.Mark mark : gold) {
                Span words = document.span(mark).orElseThrow();
                open.stream()
                        .filter(one -> !same.containsKey(mark.id()))
                        .filter(one -> exact
                                ? one.span().begin() == words.begin()
                                : one.span().overlaps(words))
                        .findFirst()
                        .ifPresent(one -> {
                            same.put(mark.id(), one);
                            open.remove(one);
                        });
            }
        }
        return same;
    }

    private void participants(
            CatDocument document, List<CatDocument.Mark> gold, List<Found> found, Map<String, Found> same) {
        Map<String, CatDocument.Mark> entities = new HashMap<>();
        document.marks("ENTITY_MENTION").forEach(mark -> entities.put(mark.id(), mark));
        int wanted = 0;
        int right = 0;
        for (CatDocument.Mark mark : gold) {
            List<Span> theirs = document.links("HAS_PARTICIPANT").stream()
                    .filter(link -> link.sources().contains(mark.id()))
                    .flatMap(link -> Optional.ofNullable(entities.get(link.target())).stream())
                    .flatMap(entity -> document.span(entity).stream())
                    .toList();
            wanted += theirs.size();
            List<Span> mine = Optional.ofNullable(same.get(mark.id())).stream()
                    .flatMap(one -> one.event().participants().stream())
                    .map(EventFact.Participant::mention)
                    .toList();
            right += Rates.match(theirs, mine, Span::overlaps).right();
        }
        int given = found.stream()
                .mapToInt(one -> one.event().participants().size())
                .sum();
        participants = participants.plus(new Rates(wanted, given, right));
    }

    /** The event that a mention is of, by its name across documents where it has one. */
    private static Map<String, String> instances(CatDocument document) {
        Map<String, String> names = new HashMap<>();
        document.marks("EVENT")
                .forEach(event -> names.put(
                        event.id(),
                        Optional.ofNullable(event.attributes().get("instance_id"))
                                .filter(id -> !id.isEmpty())
                                .orElse(document.name() + "#" + event.id())));
        Map<String, String> instances = new HashMap<>();
        document.links("REFERS_TO").stream()
                .filter(link -> names.containsKey(link.target()))
                .forEach(link -> link.sources()
                        .forEach(source -> instances.put(source, names.getOrDefault(link.target(), source))));
        return instances;
    }

    /** Actors and places are the same across documents where their full names are. */
    private static EntityIris names(CatDocument document, ArticleFacts facts) {
        Map<String, String> actors = new HashMap<>();
        facts.actors()
                .forEach(actor -> actors.put(
                        actor.id(),
                        actor.kind() == ActorFact.Kind.GROUP
                                        || !actor.evidence().rule().equals("actor:named")
                                ? document.name() + "/" + actor.id()
                                : "actor/" + actor.name().toLowerCase(Locale.ROOT)));
        Map<String, String> places = new HashMap<>();
        facts.places().forEach(place -> places.put(place.id(), "place/" + place(place)));
        Map<String, String> events = new HashMap<>();
        facts.events().forEach(event -> events.put(event.id(), document.name() + "/" + event.id()));
        return new EntityIris(
                new RecordIris("https://example.org/", slug(document), 1), actors, places, events, Map.of());
    }

    /** A document's name as articles have them. */
    static String slug(CatDocument document) {
        return document.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private static String place(PlaceFact place) {
        return place.geonames().map(String::valueOf).orElse(place.name());
    }
}
