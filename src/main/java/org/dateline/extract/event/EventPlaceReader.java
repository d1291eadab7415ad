// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.event;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.entity.ArticleEntities;
import org.dateline.extract.syntax.Clause;
import org.dateline.model.article.Span;
import org.dateline.model.fact.EventTypeNames;
import org.dateline.model.fact.ParticipantRoles;
import org.dateline.model.fact.PlaceFact;
import org.dateline.model.fact.PlaceFact.Kind;

/**
 * Reads the place of an event: the slots that the frame maps to the place, then locative prepositional phrases, then a
 * modifier of the noun.
 */
final class EventPlaceReader {
    private static final List<String> PREPOSITIONS = List.of(
            "in", "at", "near", "inside", "outside", "around", "across", "within", "throughout", "off", "over", "on");
    /** General nouns for places. With a definite article they refer to the last place of that kind. */
    private static final Map<String, Kind> GENERAL = Map.of(
            "country", Kind.COUNTRY,
            "nation", Kind.COUNTRY,
            "kingdom", Kind.COUNTRY,
            "city", Kind.SETTLEMENT,
            "town", Kind.SETTLEMENT,
            "village", Kind.SETTLEMENT,
            "capital", Kind.SETTLEMENT,
            "province", Kind.REGION,
            "region", Kind.REGION);

    private static final Set<String> TALKS = Set.of(
            EventTypeNames.CONSULT, EventTypeNames.AGREE, EventTypeNames.REQUEST, EventTypeNames.PUBLIC_STATEMENT);

    private final EventTypes types;
    private final ArticleEntities entities;

    EventPlaceReader(ArticleEntities entities, EventTypes types) {
        this.entities = entities;
        this.types = types;
    }

    Optional<String> read(EventTrigger trigger) {
        Stream<Integer> framed = trigger.frame().roles().entrySet().stream()
                .filter(role -> role.getValue().equals(EventFrame.PLACE))
                .sorted(Map.Entry.comparingByKey())
                .flatMap(role -> FrameSlotReader.of(trigger, role.getKey()).stream());
        Stream<Integer> targets = trigger.frame().roles().entrySet().stream()
                .filter(role -> role.getValue().equals(ParticipantRoles.TARGET))
                .flatMap(role -> FrameSlotReader.of(trigger, role.getKey()).stream())
                .filter(token -> entities.actorAt(trigger.sentence(), token).isEmpty());
        return Stream.of(
                        framed,
                        located(trigger, trigger.clause()),
                        trigger.lightVerb().stream().flatMap(verb -> located(trigger, verb)),
                        below(trigger),
                        targets,
                        FrameSlotReader.of(trigger, "mod").stream())
                .flatMap(tokens -> tokens)
                .flatMap(token -> place(trigger.sentence(), token).stream())
                .map(PlaceFact::id)
                .findFirst();
    }

    /** The tokens in locative prepositional phrases. In "a conference on X", X is the topic and not the place. */
    private Stream<Integer> located(EventTrigger trigger, Clause clause) {
        boolean topic = !clause.token().isVerb()
                && TALKS.contains(types.root(trigger.frame().type()));
        return PREPOSITIONS.stream()
                .filter(preposition -> !(topic && preposition.equals("on")))
                .flatMap(preposition -> clause.with(preposition).stream());
    }

    /** Locative phrases that the parser attached to an argument: "killed two people in X". */
    private Stream<Integer> below(EventTrigger trigger) {
        return Stream.of("obj", "of", "with", "between")
                .flatMap(slot -> FrameSlotReader.of(trigger, slot).stream())
                .map(token -> new Clause(trigger.sentence(), token))
                .flatMap(clause -> located(trigger, clause));
    }

    private Optional<PlaceFact> place(Sentence sentence, int token) {
        return entities.placeAt(sentence, token).or(() -> general(sentence, token));
    }

    private Optional<PlaceFact> general(Sentence sentence, int token) {
        Kind kind = GENERAL.get(sentence.tokens().get(token).lemma().toLowerCase(Locale.ROOT));
        boolean definite = new Clause(sentence, token)
                .list("det").stream()
                        .anyMatch(det -> sentence.tokens().get(det).lemma().equalsIgnoreCase("the"));
        if (kind == null || !definite) {
            return Optional.empty();
        }
        return kind == Kind.COUNTRY
                ? main(kind)
                : last(kind, sentence.tokens().get(token).span());
    }

    /** The place of a kind with the most mentions. */
    private Optional<PlaceFact> main(Kind kind) {
        return entities.places().stream()
                .filter(place -> place.kind() == kind)
                .max(Comparator.comparingInt(place -> place.mentions().size()));
    }

    private Optional<PlaceFact> last(Kind kind, Span before) {
        return entities.places().stream()
                .filter(place -> place.kind() == kind)
                .filter(place -> place.mentions().stream().anyMatch(span -> span.end() <= before.begin()))
                .max(Comparator.comparingInt(place -> place.mentions().stream()
                        .filter(span -> span.end() <= before.begin())
                        .mapToInt(Span::begin)
                        .max()
                        .orElse(0)));
    }
}
