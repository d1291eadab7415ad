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
import org.dateline.extract.known.EntityLookup;
import org.dateline.extract.lexicon.WordTable;
import org.dateline.extract.syntax.Clause;
import org.dateline.model.Status;
import org.dateline.model.fact.ActorFact;
import org.dateline.model.fact.EventFact.Link.Kind;

/** Which event led to which, endangers which, or is a part of which. */
final class CausalLinkFinder {
    private final EntityLookup known;
    private final EventTypes types;
    private final Set<String> causes =
            WordTable.read("/extract/event/links.tsv").lists().getOrDefault("CAUSES", Set.of());
    private final Set<String> risks =
            WordTable.read("/extract/event/links.tsv").lists().getOrDefault("RISKS", Set.of());

    CausalLinkFinder(EntityLookup known, EventTypes types) {
        this.known = known;
        this.types = types;
    }

    /** The ties that a sentence tells. */
    List<EventLink> list(Sentence sentence, List<EventCandidate> drafts) {
        List<EventTrigger> triggers = drafts.stream()
                .flatMap(draft -> draft.triggers().stream())
                .filter(trigger -> trigger.sentence().index() == sentence.index())
                .sorted(Comparator.comparingInt(EventTrigger::head))
                .toList();
        List<EventLink> ties = new ArrayList<>();
        triggers.forEach(trigger -> {
            ties.addAll(ordered(trigger, triggers, drafts));
            ties.addAll(relative(trigger, triggers, drafts));
        });
        IntStream.range(0, sentence.tokens().size()).forEach(token -> {
            ties.addAll(caused(new Clause(sentence, token), triggers, drafts));
            ties.addAll(endangered(new Clause(sentence, token), triggers, drafts));
        });
        return ties.stream().filter(tie -> tie.from() != tie.to()).distinct().toList();
    }

    /** What is ordered is caused by the order. */
    private List<EventLink> ordered(EventTrigger order, List<EventTrigger> triggers, List<EventCandidate> drafts) {
        if (!types.isA(order.frame().type(), "request")) {
            return List.of();
        }
        Set<Integer> complements = Set.copyOf(SlotFiller.of(order, "comp"));
        return triggers.stream()
                .filter(one -> complements.contains(one.head()))
                .filter(one -> draft(drafts, one)
                        .filter(draft -> draft.status() == Status.ORDERED)
                        .isPresent())
                .flatMap(one -> tie(drafts, one, Kind.CAUSED_BY, order))
                .toList();
    }

    /** "the uprising that toppled …" */
    private Stream<EventLink> tie(List<EventCandidate> drafts, EventTrigger from, Kind kind, EventTrigger to) {
        Optional<Integer> first = EventMerger.index(drafts, from);
        Optional<Integer> second = EventMerger.index(drafts, to);
        return first.isPresent() && second.isPresent()
                ? Stream.of(new EventLink(first.get(), kind, second.get()))
                : Stream.empty();
    }

    private List<EventLink> relative(EventTrigger trigger, List<EventTrigger> triggers, List<EventCandidate> drafts) {
        return triggers.stream()
                .filter(noun -> !noun.isVerb() && trigger.isVerb())
                .filter(noun -> trigger.sentence()
                        .above(trigger.head())
                        .anyMatch(edge -> edge.relation().startsWith("acl") && edge.governor() == noun.head()))
                .flatMap(noun -> trigger.clause().agents().contains(noun.head())
                        ? Stream.concat(
                                tie(drafts, trigger, Kind.SUB_EVENT_OF, noun),
                                tie(drafts, trigger, Kind.CAUSED_BY, noun))
                        : tie(drafts, trigger, Kind.SUB_EVENT_OF, noun))
                .toList();
    }

    private List<EventLink> caused(Clause verb, List<EventTrigger> triggers, List<EventCandidate> drafts) {
        if (!verb.token().isVerb() || !causes.contains(lemma(verb)) || isPlainLead(verb)) {
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
                ? tie(drafts, effect.get(), Kind.CAUSED_BY, cause.get()).toList()
                : List.of();
    }

    /** "lead" and "result" cause only with their preposition. */
    private static boolean isPlainLead(Clause verb) {
        return switch (lemma(verb)) {
            case "lead" -> verb.with("to").isEmpty();
            case "result" -> verb.with("in").isEmpty();
            case "bring" -> !verb.particle().equals("about");
            default -> false;
        };
    }

    private List<EventLink> endangered(Clause verb, List<EventTrigger> triggers, List<EventCandidate> drafts) {
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
                .flatMap(one -> EventMerger.index(drafts, one))
                .or(() -> lastBy(verb, drafts));
        if (endangered.isEmpty() || danger.isEmpty()) {
            return List.of();
        }
        return EventMerger.index(drafts, endangered.get()).stream()
                .map(other -> new EventLink(danger.get(), Kind.PUTS_AT_RISK, other))
                .toList();
    }

    /** "put … at risk" */
    private static boolean isAtRisk(Clause verb) {
        List<org.dateline.extract.analysis.Token> tokens = verb.sentence().tokens();
        return lemma(verb).equals("put")
                && IntStream.range(verb.head(), Math.min(tokens.size() - 1, verb.head() + 12))
                        .anyMatch(token -> tokens.get(token).lemma().equals("at")
                                && Set.of("risk", "danger", "stake")
                                        .contains(tokens.get(token + 1).lemma()));
    }

    /** What the subject did last before this sentence: an order first. */
    private Optional<Integer> lastBy(Clause verb, List<EventCandidate> drafts) {
        List<String> actors = verb.agents().stream()
                .flatMap(token -> known.actorAt(verb.sentence(), token).stream())
                .map(ActorFact::id)
                .toList();
        return IntStream.range(0, drafts.size())
                .filter(index -> drafts.get(index).in("initiator").stream().anyMatch(actors::contains))
                .filter(index -> drafts.get(index).first().sentence().index()
                        < verb.sentence().index())
                .boxed()
                .max(Comparator.<Integer, Boolean>comparing(
                                index -> types.isA(drafts.get(index).type(), "military-order"))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static Optional<EventCandidate> draft(List<EventCandidate> drafts, EventTrigger trigger) {
        return EventMerger.index(drafts, trigger).map(drafts::get);
    }

    private static String lemma(Clause clause) {
        return clause.token().lemma().toLowerCase(Locale.ROOT);
    }
}
