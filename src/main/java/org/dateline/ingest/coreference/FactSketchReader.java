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

/** The events of an article, as sketches. */
public final class FactSketchReader {
    private static final Set<String> BONDS = Set.of("commands", "memberOf");

    private final ArticleFacts facts;
    private final EntityIris names;
    private final Map<String, ActorFact> actors;
    private final Map<String, PlaceFact> places;
    private final Map<String, Set<String>> kin = new HashMap<>();

    /**
     * For one article.
     *
     * @param names who is who; of events the names that they have by themselves
     */
    public FactSketchReader(ArticleFacts facts, EntityIris names) {
        this.facts = facts;
        this.names = names;
        this.actors = facts.actors().stream().collect(toMap(ActorFact::id, actor -> actor, (one, other) -> one));
        this.places = facts.places().stream().collect(toMap(PlaceFact::id, place -> place, (one, other) -> one));
        facts.states().stream().filter(state -> BONDS.contains(state.type())).forEach(state -> {
            bind(state.holder(), state.other());
            bind(state.other(), state.holder());
        });
    }

    private void bind(String one, String other) {
        String iri = names.actors().get(other);
        if (iri != null) {
            kin.computeIfAbsent(one, actor -> new HashSet<>()).add(iri);
        }
    }

    /** All of them, in the order of the facts. */
    public List<EventSketch> list() {
        return facts.events().stream()
                .filter(event -> names.events().containsKey(event.id()))
                .map(this::sketch)
                .toList();
    }

    private EventSketch sketch(EventFact event) {
        Publication publication = facts.article().masthead().publication();
        return new EventSketch(
                names.events().getOrDefault(event.id(), ""),
                names.record().report(),
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
                .map(names.places()::get)
                .filter(iri -> iri != null)
                .forEach(around::add);
        return Optional.ofNullable(names.places().get(place.id()))
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
        String iri = names.actors().get(participant.actor());
        ActorFact actor = actors.get(participant.actor());
        if (iri == null || actor == null) {
            return Stream.empty();
        }
        boolean known = !iri.startsWith(names.record().own("actor", "")) && Part.isOwnName(actor.name());
        Set<String> bound = kin.getOrDefault(participant.actor(), Set.of());
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
