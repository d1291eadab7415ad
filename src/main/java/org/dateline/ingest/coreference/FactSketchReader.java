package org.dateline.ingest.coreference;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.ingest.coreference.EventSketch.Action;
import org.dateline.ingest.coreference.EventSketch.Grain;
import org.dateline.ingest.coreference.EventSketch.Part;
import org.dateline.ingest.coreference.EventSketch.Where;
import org.dateline.model.CasualtyFigures;
import org.dateline.model.article.Publication;
import org.dateline.model.fact.ActorFact;
import org.dateline.model.fact.ArticleFacts;
import org.dateline.model.fact.ClaimFact;
import org.dateline.model.fact.EventFact;
import org.dateline.model.fact.PlaceFact;
import org.dateline.rdf.fact.EntityIris;

/** Creates sketches of the events of an article from its facts. */
public final class FactSketchReader {
    private static final Set<String> RELATIONS = Set.of("commands", "memberOf");

    private final ArticleFacts facts;
    private final EntityIris iris;
    private final Map<String, ActorFact> actors;
    private final Map<String, PlaceFact> places;
    private final Map<String, Set<String>> related = new HashMap<>();

    /**
     * Creates a reader for one article.
     *
     * @param iris the IRIs of its entities; those of events before merging
     */
    public FactSketchReader(ArticleFacts facts, EntityIris iris) {
        this.facts = facts;
        this.iris = iris;
        this.actors = facts.actors().stream().collect(toMap(ActorFact::id, actor -> actor, (one, other) -> one));
        this.places = facts.places().stream().collect(toMap(PlaceFact::id, place -> place, (one, other) -> one));
        facts.states().stream()
                .filter(state -> RELATIONS.contains(state.type()))
                .forEach(state -> {
                    relate(state.holder(), state.other());
                    relate(state.other(), state.holder());
                });
    }

    private void relate(String one, String other) {
        String iri = iris.actors().get(other);
        if (iri != null) {
            related.computeIfAbsent(one, actor -> new HashSet<>()).add(iri);
        }
    }

    /** The sketches in the order of the facts. */
    public List<EventSketch> list() {
        return facts.events().stream()
                .filter(event -> iris.events().containsKey(event.id()))
                .map(this::sketch)
                .toList();
    }

    private EventSketch sketch(EventFact event) {
        Publication publication = facts.article().masthead().publication();
        return new EventSketch(
                iris.events().getOrDefault(event.id(), ""),
                iris.record().report(),
                new Action(event.label(), event.type(), event.status()),
                event.when().span(),
                publication == null ? null : publication.instant(),
                event.place().map(places::get).filter(place -> place != null).flatMap(this::where),
                event.participants().stream().flatMap(this::part).toList(),
                tolls(event.id()));
    }

    private Optional<Where> where(PlaceFact place) {
        Set<String> around = new HashSet<>();
        place.parents().stream()
                .map(iris.places()::get)
                .filter(iri -> iri != null)
                .forEach(around::add);
        return Optional.ofNullable(iris.places().get(place.id()))
                .map(iri -> new Where(iri, place.name(), around, grain(place.kind())));
    }

    private static Grain grain(PlaceFact.Kind kind) {
        return switch (kind) {
            case SITE, SETTLEMENT, DISTRICT -> Grain.LOCAL;
            case REGION, NATURAL -> Grain.REGION;
            case COUNTRY, CONTINENT -> Grain.COUNTRY;
        };
    }

    private Stream<Part> part(EventFact.Participant participant) {
        String iri = iris.actors().get(participant.actor());
        ActorFact actor = actors.get(participant.actor());
        if (iri == null || actor == null) {
            return Stream.empty();
        }
        boolean known = !iri.startsWith(iris.record().own("actor", "")) && Part.isOwnName(actor.name());
        Set<String> bound = related.getOrDefault(participant.actor(), Set.of());
        return Stream.of(new Part(iri, actor.name(), participant.role(), known, bound));
    }

    private Map<String, CasualtyFigures> tolls(String event) {
        Map<String, CasualtyFigures> tolls = new HashMap<>();
        for (ClaimFact claim : facts.claims()) {
            boolean about = claim.basics().about().filter(event::equals).isPresent();
            if (about
                    && claim instanceof ClaimFact.Casualties casualties
                    && !claim.basics().denied()) {
                tolls.putIfAbsent(casualties.harm(), casualties.figures());
            }
        }
        return tolls;
    }
}
