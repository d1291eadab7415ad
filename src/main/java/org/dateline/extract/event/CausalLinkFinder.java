// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.Token;
import org.dateline.extract.entity.ArticleEntities;
import org.dateline.extract.lexicon.WordTable;
import org.dateline.extract.syntax.Clause;
import org.dateline.model.Status;
import org.dateline.model.fact.ActorFact;
import org.dateline.model.fact.EventFact.Link.Kind;
import org.dateline.model.fact.EventTypeNames;
import org.dateline.model.fact.ParticipantRoles;

/**
 * Finds causal links ("the raid sparked clashes"), risks ("threatens the talks") and sub-events between the events of a
 * sentence.
 */
final class CausalLinkFinder {
    private final ArticleEntities entities;
    private final EventTypes types;
    private final Set<String> causes =
            WordTable.read("/extract/event/links.tsv").lists().getOrDefault("CAUSES", Set.of());
    private final Set<String> risks =
            WordTable.read("/extract/event/links.tsv").lists().getOrDefault("RISKS", Set.of());

    CausalLinkFinder(ArticleEntities entities, EventTypes types) {
        this.entities = entities;
        this.types = types;
    }

    /** The links that a sentence expresses. */
    List<EventLink> list(Sentence sentence, List<EventCandidate> candidates) {
        List<EventTrigger> triggers = candidates.stream()
                .flatMap(candidate -> candidate.triggers().stream())
                .filter(trigger -> trigger.sentence().index() == sentence.index())
                .sorted(Comparator.comparingInt(EventTrigger::head))
                .toList();
        List<EventLink> links = new ArrayList<>();
        triggers.forEach(trigger -> {
            links.addAll(orderLinks(trigger, triggers, candidates));
            links.addAll(relativeClauseLinks(trigger, triggers, candidates));
        });
        IntStream.range(0, sentence.tokens().size()).forEach(token -> {
            links.addAll(causeLinks(new Clause(sentence, token), triggers, candidates));
            links.addAll(riskLinks(new Clause(sentence, token), triggers, candidates));
        });
        return links.stream()
                .filter(link -> link.from() != link.to())
                .distinct()
                .toList();
    }

    /** An order causes the event that it orders. */
    private List<EventLink> orderLinks(
            EventTrigger order, List<EventTrigger> triggers, List<EventCandidate> candidates) {
        if (!types.isA(order.frame().type(), EventTypeNames.REQUEST)) {
            return List.of();
        }
        Set<Integer> complements = Set.copyOf(FrameSlotReader.of(order, "comp"));
        return triggers.stream()
                .filter(one -> complements.contains(one.head()))
                .filter(one -> candidate(candidates, one)
                        .filter(candidate -> candidate.status() == Status.ORDERED)
                        .isPresent())
                .flatMap(one -> link(candidates, one, Kind.CAUSED_BY, order))
                .toList();
    }

    /** A link between the candidates of two triggers. */
    private Stream<EventLink> link(List<EventCandidate> candidates, EventTrigger from, Kind kind, EventTrigger to) {
        Optional<Integer> first = EventCandidateMerger.index(candidates, from);
        Optional<Integer> second = EventCandidateMerger.index(candidates, to);
        return first.isPresent() && second.isPresent()
                ? Stream.of(new EventLink(first.get(), kind, second.get()))
                : Stream.empty();
    }

    private List<EventLink> relativeClauseLinks(
            EventTrigger trigger, List<EventTrigger> triggers, List<EventCandidate> candidates) {
        return triggers.stream()
                .filter(noun -> !noun.isVerb() && trigger.isVerb())
                .filter(noun -> trigger.sentence()
                        .above(trigger.head())
                        .anyMatch(edge -> edge.relation().startsWith("acl") && edge.governor() == noun.head()))
                .flatMap(noun -> trigger.clause().agents().contains(noun.head())
                        ? Stream.concat(
                                link(candidates, trigger, Kind.SUB_EVENT_OF, noun),
                                link(candidates, trigger, Kind.CAUSED_BY, noun))
                        : link(candidates, trigger, Kind.SUB_EVENT_OF, noun))
                .toList();
    }

    private List<EventLink> causeLinks(Clause verb, List<EventTrigger> triggers, List<EventCandidate> candidates) {
        if (!verb.token().isVerb() || !causes.contains(lemma(verb)) || lacksPreposition(verb)) {
            return List.of();
        }
        Optional<EventTrigger> cause = triggers.stream()
                .filter(one -> verb.agents().contains(one.head()))
                .findFirst()
                .or(() -> triggers.stream()
                        .filter(one -> one.head() < verb.head())
                        .findFirst());
        Optional<EventTrigger> effect =
                triggers.stream().filter(one -> one.head() > verb.head()).findFirst();
        return cause.isPresent() && effect.isPresent()
                ? link(candidates, effect.get(), Kind.CAUSED_BY, cause.get()).toList()
                : List.of();
    }

    /**
     * Whether "lead", "result" or "bring" lacks the word with which it expresses a cause ("lead to", "result in",
     * "bring about").
     */
    private static boolean lacksPreposition(Clause verb) {
        return switch (lemma(verb)) {
            case "lead" -> verb.with("to").isEmpty();
            case "result" -> verb.with("in").isEmpty();
            case "bring" -> !verb.particle().equals("about");
            default -> false;
        };
    }

    private List<EventLink> riskLinks(Clause verb, List<EventTrigger> triggers, List<EventCandidate> candidates) {
        boolean risk = verb.token().isVerb() && (risks.contains(lemma(verb)) || isAtRisk(verb));
        if (!risk) {
            return List.of();
        }
        Optional<EventTrigger> endangered = triggers.stream()
                .filter(one -> !one.isVerb() && one.head() > verb.head())
                .findFirst();
        Optional<Integer> danger = triggers.stream()
                .filter(one -> verb.agents().contains(one.head()))
                .findFirst()
                .flatMap(one -> EventCandidateMerger.index(candidates, one))
                .or(() -> lastEventOf(verb, candidates));
        if (endangered.isEmpty() || danger.isEmpty()) {
            return List.of();
        }
        return EventCandidateMerger.index(candidates, endangered.get()).stream()
                .map(other -> new EventLink(danger.get(), Kind.PUTS_AT_RISK, other))
                .toList();
    }

    /** Whether it is "put … at risk". */
    private static boolean isAtRisk(Clause verb) {
        List<Token> tokens = verb.sentence().tokens();
        return lemma(verb).equals("put")
                && IntStream.range(verb.head(), Math.min(tokens.size() - 1, verb.head() + 12))
                        .anyMatch(token -> tokens.get(token).lemma().equals("at")
                                && Set.of("risk", "danger", "stake")
                                        .contains(tokens.get(token + 1).lemma()));
    }

    /** The last event of which the subject is an initiator before this sentence; orders come first. */
    private Optional<Integer> lastEventOf(Clause verb, List<EventCandidate> candidates) {
        List<String> actors = verb.agents().stream()
                .flatMap(token -> entities.actorAt(verb.sentence(), token).stream())
                .map(ActorFact::id)
                .toList();
        return IntStream.range(0, candidates.size())
                .filter(index -> candidates.get(index).actorsIn(ParticipantRoles.INITIATOR).stream()
                        .anyMatch(actors::contains))
                .filter(index -> candidates.get(index).first().sentence().index()
                        < verb.sentence().index())
                .boxed()
                .max(Comparator.<Integer, Boolean>comparing(
                                index -> types.isA(candidates.get(index).type(), EventTypeNames.MILITARY_ORDER))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static Optional<EventCandidate> candidate(List<EventCandidate> candidates, EventTrigger trigger) {
        return EventCandidateMerger.index(candidates, trigger).map(candidates::get);
    }

    private static String lemma(Clause clause) {
        return clause.token().lemma().toLowerCase(Locale.ROOT);
    }
}
