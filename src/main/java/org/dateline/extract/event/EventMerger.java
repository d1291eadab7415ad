package org.dateline.extract.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.extract.actor.ActorFinder;
import org.dateline.extract.known.EntityLookup;
import org.dateline.extract.syntax.Clause;
import org.dateline.model.Status;
import org.dateline.model.TimeSpan;
import org.dateline.model.fact.PlaceFact;

/** Brings together the mentions of one event: nouns that refer back, and events of one type that share and contradict nothing. */
final class EventMerger {
    private static final Set<Status> REAL = Set.of(Status.OCCURRED, Status.ONGOING, Status.NEGATED);
    private static final Set<String> COMMUNICATIVE =
            Set.of("request", "public-statement", "agree", "threaten", "accuse", "reject", "support");
    private static final int LEAD = 3;
    private static final Set<String> ORDERS = Set.of("order", "instruction", "directive");
    private static final Set<String> MOVES = Set.of("move", "decision", "march");

    private final EntityLookup known;
    private final EventTypes types;

    EventMerger(EntityLookup known, EventTypes types) {
        this.known = known;
        this.types = types;
    }

    /** The events, in the order of the text. */
    List<EventCandidate> merge(List<EventCandidate> drafts) {
        List<EventCandidate> merged = new ArrayList<>();
        for (EventCandidate draft : drafts) {
            OptionalInt same =
                    draft.isBack() || isAnnouncement(draft, merged) ? back(draft, merged) : same(draft, merged);
            if (same.isPresent()) {
                merged.set(same.getAsInt(), joined(merged.get(same.getAsInt()), draft));
            } else if (!draft.isBack()) {
                merged.add(draft);
            }
        }
        return Collections.unmodifiableList(merged);
    }

    /** Both as one, at the narrower place; a deed says more of it than a noun of a headline. */
    private EventCandidate joined(EventCandidate one, EventCandidate other) {
        EventCandidate merged = one.merge(other);
        EventCandidate both = types.isA(other.type(), one.type()) ? merged.typed(other.type()) : merged;
        boolean narrower = one.place().isPresent()
                && other.place().isPresent()
                && isWithin(other.place().get(), one.place().get());
        EventCandidate placed = narrower ? both.at(other.place()) : both;
        return isHeadline(one) && !one.first().isVerb() && other.first().isVerb() ? placed.led(other.first()) : placed;
    }

    private OptionalInt same(EventCandidate draft, List<EventCandidate> merged) {
        return IntStream.range(0, merged.size())
                .map(index -> merged.size() - 1 - index)
                .filter(index -> isSame(merged.get(index), draft))
                .findFirst();
    }

    private boolean isSame(EventCandidate one, EventCandidate other) {
        boolean nominal = !other.first().isVerb()
                && (other.first().carrier().isEmpty() || other.first().isDefinite());
        boolean related = types.isA(one.type(), other.type())
                || types.isA(other.type(), one.type())
                || ((other.first().isDefinite() || isToldAgain(one, other)) && isAttack(one) && isAttack(other));
        boolean asReal = REAL.contains(one.status()) == REAL.contains(other.status()) || nominal;
        return related && asReal && !contradict(one, other) && isSupported(one, other);
    }

    /** A single act: "the attack" may speak of a bombing, but of no battle or offensive. */
    private boolean isAttack(EventCandidate draft) {
        return types.root(draft.type()).equals("assault")
                && !types.isA(draft.type(), "offensive")
                && !types.isA(draft.type(), "armed-clash");
    }

    private boolean contradict(EventCandidate one, EventCandidate other) {
        boolean places = one.place().isPresent()
                && other.place().isPresent()
                && !isWithin(one.place().get(), other.place().get())
                && !isWithin(other.place().get(), one.place().get());
        boolean times = !one.when().inferred()
                && !other.when().inferred()
                && TimeSpan.intersection(List.of(one.when().span(), other.when().span()))
                        .isEmpty();
        return places
                || times
                || differentObjects(one.first(), other.first())
                || disjoint(one, other, "initiator")
                || disjoint(one, other, "victim");
    }

    /** "enter the city", "enter the other cities": places that no gazetteer tells apart. */
    private static boolean differentObjects(EventTrigger one, EventTrigger other) {
        boolean places = one.frame().role("obj").filter("place"::equals).isPresent() && one.isVerb() && other.isVerb();
        return places && differ(words(one), words(other));
    }

    private static boolean differ(List<String> one, List<String> other) {
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    private static List<String> words(EventTrigger trigger) {
        return SlotFiller.of(trigger, "obj").stream()
                .map(token -> trigger.sentence().tokens().get(token).word())
                .toList();
    }

    private boolean disjoint(EventCandidate one, EventCandidate other, String role) {
        List<String> some = one.in(role).stream().filter(id -> tells(id, role)).toList();
        List<String> others =
                other.in(role).stream().filter(id -> tells(id, role)).toList();
        return !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
    }

    /** Victims without a name are called now this, now that: "migrants", "44 people". */
    private boolean tells(String actor, String role) {
        return !role.equals("victim") || !known.actor(actor).evidence().rule().equals(ActorFinder.NOMINAL);
    }

    private boolean isWithin(String place, String other) {
        return place.equals(other)
                || known.facts().places().stream()
                        .filter(one -> one.id().equals(place))
                        .map(PlaceFact::parents)
                        .anyMatch(parents -> parents.contains(other));
    }

    /** Something must speak for it: a shared actor or place, an article, or that both are only feared or planned. */
    private boolean isSupported(EventCandidate one, EventCandidate other) {
        if (one.type().equals("public-statement")) {
            return !one.in("target").isEmpty() && one.in("target").equals(other.in("target"));
        }
        boolean actor = one.participants().stream().anyMatch(each -> other.participants().stream()
                .anyMatch(two -> two.actor().equals(each.actor())));
        boolean place = one.place().isPresent() && one.place().equals(other.place());
        boolean headline = isToldAgain(one, other)
                && one.place().isPresent()
                && other.place().isPresent()
                && isWithin(other.place().get(), one.place().get());
        boolean unreal = one.status() == Status.HYPOTHETICAL && other.status() == Status.HYPOTHETICAL;
        return actor
                || place
                || headline
                || unreal
                || (other.first().isDefinite() && !other.first().isVerb());
    }

    /** What the headline says is told again in the first sentences, behind the dateline. */
    private static boolean isToldAgain(EventCandidate one, EventCandidate other) {
        return isHeadline(one) && other.first().sentence().index() <= LEAD;
    }

    /** Only a headline stands in the first sentence, or what is told there is told first. */
    private static boolean isHeadline(EventCandidate draft) {
        return draft.first().sentence().index() == 0;
    }

    /** "announced the offensive" by the one who ordered it speaks of the order. */
    private boolean isAnnouncement(EventCandidate draft, List<EventCandidate> merged) {
        if (!draft.type().equals("public-statement") || !draft.in("target").isEmpty()) {
            return false;
        }
        Clause clause = draft.first().clause();
        return clause.patients().stream().anyMatch(object -> merged.stream()
                .filter(one -> one.status() == Status.ORDERED || one.status() == Status.SCHEDULED)
                .flatMap(one -> one.triggers().stream())
                .anyMatch(one -> one.token()
                                .lemma()
                                .equals(clause.sentence().tokens().get(object).lemma())
                        || isSameDeed(one, draft, object)));
    }

    private static boolean isSameDeed(EventTrigger one, EventCandidate draft, int object) {
        return one.frame().type().equals("offensive")
                && Set.of("offensive", "march", "advance", "operation", "campaign", "attack")
                        .contains(draft.first().sentence().tokens().get(object).lemma());
    }

    private OptionalInt back(EventCandidate draft, List<EventCandidate> merged) {
        String noun = draft.first().token().lemma();
        List<String> initiators = draft.in("initiator");
        return IntStream.range(0, merged.size())
                .map(index -> merged.size() - 1 - index)
                .filter(index -> isMeant(merged.get(index), noun))
                .filter(index -> initiators.isEmpty()
                        ? draft.first().isDefinite()
                        : !Collections.disjoint(merged.get(index).in("initiator"), initiators))
                .boxed()
                .min(java.util.Comparator.comparing(
                        index -> !types.isA(merged.get(index).type(), "military-order")))
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    private boolean isMeant(EventCandidate draft, String noun) {
        if (ORDERS.contains(noun)) {
            return types.isA(draft.type(), "military-order");
        }
        if (MOVES.contains(noun)) {
            return types.isA(draft.type(), "offensive") || types.isA(draft.type(), "mobilize");
        }
        return COMMUNICATIVE.contains(types.root(draft.type())) || types.isA(draft.type(), "public-statement");
    }

    /** The draft that holds a trigger. */
    static Optional<Integer> index(List<EventCandidate> drafts, EventTrigger trigger) {
        return IntStream.range(0, drafts.size())
                .filter(index -> drafts.get(index).triggers().contains(trigger))
                .boxed()
                .findFirst();
    }
}
