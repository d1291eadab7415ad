// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.Token;
import org.dateline.extract.entity.ArticleEntities;
import org.dateline.extract.syntax.Clause;
import org.dateline.model.fact.EventFact.Link.Kind;
import org.dateline.model.fact.TimeFact;

/** Finds temporal links between the events of a sentence: "a day after", "shortly before", "as he visited". */
final class TemporalLinkFinder {
    private static final Map<String, Kind> WORDS = Map.of(
            "after", Kind.AFTER, "before", Kind.BEFORE, "as", Kind.DURING, "while", Kind.DURING, "during", Kind.DURING);
    private static final Set<String> HAPPENING = Set.of("come", "happen", "occur", "take", "follow");
    private static final Map<String, String> UNITS =
            Map.of("hour", "PT%sH", "day", "P%sD", "week", "P%sW", "month", "P%sM", "year", "P%sY");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10));
    private static final int DAYS_OF_WEEK = 7;

    private final ArticleEntities entities;

    TemporalLinkFinder(ArticleEntities entities) {
        this.entities = entities;
    }

    /** The links that a sentence expresses. */
    List<EventLink> list(Sentence sentence, List<EventCandidate> candidates) {
        List<EventTrigger> triggers = candidates.stream()
                .flatMap(candidate -> candidate.triggers().stream())
                .filter(trigger -> trigger.sentence().index() == sentence.index())
                .sorted(Comparator.comparingInt(EventTrigger::head))
                .toList();
        List<EventLink> links = new ArrayList<>();
        for (int token = 1; token < sentence.tokens().size(); token++) {
            Kind kind = WORDS.get(lemma(sentence.tokens().get(token)));
            if (kind != null) {
                links.addAll(link(sentence, token, kind, new Found(triggers, candidates)));
            }
        }
        return links;
    }

    /** The triggers of a sentence, with all candidates. */
    private record Found(List<EventTrigger> triggers, List<EventCandidate> candidates) {
        Stream<Integer> events(Predicate<EventTrigger> which) {
            return triggers.stream().filter(which).flatMap(one -> EventCandidateMerger.index(candidates, one).stream());
        }
    }

    private List<EventLink> link(Sentence sentence, int word, Kind kind, Found found) {
        boolean mention = sentence.tokens().subList(Math.max(0, word - 4), word).stream()
                .anyMatch(token -> HAPPENING.contains(lemma(token)));
        Optional<Integer> left = mention
                ? found.events(one -> one.head() < word).findFirst()
                : found.events(one -> one.head() < word && !isUnder(one, word)).reduce((one, other) -> other);
        Optional<EventTrigger> right = found.triggers().stream()
                .filter(one -> one.main().head() > word && belongs(sentence, word, one))
                .findFirst();
        if (left.isEmpty() || right.isEmpty()) {
            return List.of();
        }
        String offset = offset(sentence, word);
        Optional<String> expression = expression(sentence, word);
        List<EventLink> links = new ArrayList<>();
        found.events(one -> one.equals(right.get()) || isConjunct(right.get(), one))
                .filter(other -> !other.equals(left.get()))
                .forEach(other -> {
                    if (kind == Kind.DURING) {
                        links.add(new EventLink(left.get(), Kind.DURING, other, "", Optional.empty()));
                    } else {
                        links.add(new EventLink(
                                other,
                                inverse(kind),
                                left.get(),
                                offset,
                                offset.isEmpty() ? Optional.empty() : expression));
                        links.add(new EventLink(left.get(), kind, other, offset, expression));
                    }
                });
        return links;
    }

    /**
     * Whether the event is in the clause that a conjunction or preposition introduces. A noun phrase must follow it
     * closely.
     */
    private static boolean belongs(Sentence sentence, int word, EventTrigger trigger) {
        boolean edge = sentence.above(word)
                .anyMatch(one -> one.governor() == trigger.main().head() || one.governor() == trigger.head());
        return edge
                || (!trigger.isVerb()
                        && lemma(sentence.tokens().get(word)).matches("after|before|during")
                        && trigger.head() - word <= 9);
    }

    private static boolean isUnder(EventTrigger trigger, int word) {
        return trigger.sentence().above(word).anyMatch(edge -> edge.governor() == trigger.head());
    }

    private static boolean isConjunct(EventTrigger first, EventTrigger other) {
        return other.isVerb()
                && first.isVerb()
                && new Clause(first.sentence(), first.head()).list("conj").contains(other.head());
    }

    private static Kind inverse(Kind kind) {
        return kind == Kind.AFTER ? Kind.BEFORE : Kind.AFTER;
    }

    private static String offset(Sentence sentence, int word) {
        String format = UNITS.get(lemma(sentence.tokens().get(word - 1)));
        if (format == null || word < 2) {
            return "";
        }
        String number = sentence.tokens().get(word - 2).word().toLowerCase(Locale.ROOT);
        int count = NUMBERS.getOrDefault(number, number.matches("[0-9]{1,3}") ? Integer.parseInt(number) : 0);
        if (count == 0) {
            return "";
        }
        return format.endsWith("W") ? "P" + count * DAYS_OF_WEEK + "D" : String.format(Locale.ROOT, format, count);
    }

    /** The identifier of the time expression that contains "after" or the word before it. */
    private Optional<String> expression(Sentence sentence, int word) {
        return entities.timesIn(sentence).stream()
                .filter(time -> time.mention()
                                .overlaps(sentence.tokens().get(word).span())
                        || time.mention()
                                .overlaps(sentence.tokens().get(word - 1).span()))
                .map(TimeFact::id)
                .findFirst();
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
