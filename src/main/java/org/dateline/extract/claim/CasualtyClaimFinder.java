// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.Token;
import org.dateline.extract.analysis.TokenSpan;
import org.dateline.extract.lexicon.WordTable;
import org.dateline.extract.syntax.Clause;
import org.dateline.extract.syntax.Phrases;
import org.dateline.model.CasualtyFigures;
import org.dateline.model.fact.ActorFact;
import org.dateline.model.fact.ActorFact.Kind;
import org.dateline.model.fact.ClaimFact;
import org.dateline.model.fact.ClaimFact.Casualties;
import org.dateline.model.fact.ClaimFact.ClaimBasics;
import org.dateline.model.fact.EventFact;
import org.dateline.model.fact.FactEvidence;

/**
 * Finds casualty figures: how many were killed, injured, displaced, detained or missing, who they were, and who gives
 * the number.
 */
final class CasualtyClaimFinder {
    private static final double CONFIDENCE = 0.8;
    private static final Set<String> PLAIN = Set.of("people", "person", "other", "victim", "man", "more");

    private final ClaimContext context;
    private final AttributionReader attributions;
    private final CountReader counts = new CountReader();
    private final Map<String, String> harms =
            WordTable.read("/extract/claim/harms.tsv").kinds();
    private final Map<String, String> victims =
            WordTable.read("/extract/claim/victims.tsv").kinds();

    CasualtyClaimFinder(ClaimContext context, AttributionReader attributions) {
        this.context = context;
        this.attributions = attributions;
    }

    List<ClaimFact> list() {
        List<ClaimFact> claims = new ArrayList<>();
        for (Sentence sentence : context.entities().analysis().sentences()) {
            Set<String> seen = new LinkedHashSet<>();
            for (int token = 0; token < sentence.tokens().size(); token++) {
                String harm = harms.get(sentence.tokens().get(token).lemma().toLowerCase(Locale.ROOT));
                if (harm != null) {
                    claims.addAll(claims(sentence, token, harm, seen, claims.size()));
                }
            }
        }
        return claims;
    }

    private List<ClaimFact> claims(Sentence sentence, int token, String harm, Set<String> seen, int before) {
        List<ClaimFact> found = new ArrayList<>();
        for (int victim : victims(sentence, token)) {
            Optional<CasualtyFigures> figures = counts.of(sentence, victim);
            Optional<EventFact> event = event(sentence, token);
            if (figures.isPresent() && event.isPresent() && seen.add(harm + victim)) {
                found.add(claim(
                        "casualties-" + (before + found.size() + 1),
                        new Harmed(sentence, token, victim, harm),
                        figures.get(),
                        event.get()));
            }
        }
        return found;
    }

    /**
     * A word for harm and its victims.
     *
     * @param token the token of the word
     * @param victim the head of the phrase for the victims
     * @param harm a local name of {@code dl:Harm}
     */
    private record Harmed(Sentence sentence, int token, int victim, String harm) {}

    private static List<Integer> victims(Sentence sentence, int index) {
        Clause clause = new Clause(sentence, index);
        Token token = clause.token();
        if (token.isVerb()) {
            boolean intransitive = token.lemma().matches("die|perish|flee|disappear|vanish");
            return intransitive ? clause.agents() : clause.patients();
        }
        if (token.tag().startsWith("JJ") || token.lemma().matches("dead|wounded|injured|missing|displaced")) {
            List<Integer> number = Stream.concat(clause.list("nummod").stream(), clause.list("nsubj").stream())
                    .filter(dependent -> dependent < index)
                    .toList();
            return !number.isEmpty() || index == 0 ? number : previousNumber(sentence, index);
        }
        return token.isNoun() && !clause.list("nummod").isEmpty() ? List.of(index) : List.of();
    }

    private static List<Integer> previousNumber(Sentence sentence, int index) {
        return sentence.tokens().get(index - 1).tag().equals("CD") ? List.of(index - 1) : List.of();
    }

    /**
     * The violent event that the figures are about: the one that contains the token, else one of the sentence, else the
     * last one before.
     */
    private Optional<EventFact> event(Sentence sentence, int token) {
        Optional<EventFact> own = context.eventAt(sentence, token).filter(context::isViolent);
        return own.or(() -> context.eventsIn(sentence.span()).stream()
                        .filter(context::isViolent)
                        .findFirst())
                .or(() -> context.events().stream()
                        .filter(context::isViolent)
                        .filter(event -> event.mentions().stream()
                                .anyMatch(span -> span.end() <= sentence.span().begin()))
                        .reduce((first, last) -> last));
    }

    private ClaimFact claim(String id, Harmed harmed, CasualtyFigures figures, EventFact event) {
        Attribution attribution = attributions.of(harmed.sentence(), harmed.token());
        TokenSpan core = Phrases.core(harmed.sentence(), harmed.victim());
        List<Integer> appositions = appositions(harmed);
        return new Casualties(
                new ClaimBasics(
                        id,
                        Optional.of(event.id()),
                        attribution.claimants(),
                        attribution.addressee(),
                        attribution.media(),
                        attribution.certainty(),
                        attribution.denied(),
                        List.of(harmed.sentence().span(core.begin(), Math.max(core.end(), harmed.victim() + 1))),
                        new FactEvidence(
                                "casualties:" + harmed.harm(),
                                CONFIDENCE,
                                "“"
                                        + harmed.sentence()
                                                .tokens()
                                                .get(harmed.token())
                                                .word() + "”")),
                harmed.harm(),
                figures,
                words(harmed, appositions),
                classes(harmed, appositions),
                attribution.claimants().stream().anyMatch(actor -> isParty(actor, event)));
    }

    /** The nouns in apposition to the number, which say who the victims were. */
    private static List<Integer> appositions(Harmed harmed) {
        Clause victim = new Clause(harmed.sentence(), harmed.victim());
        return Stream.concat(victim.list("appos").stream(), victim.list("dep").stream())
                .filter(token -> token > harmed.victim()
                        && harmed.sentence().tokens().get(token).isNoun())
                .distinct()
                .sorted()
                .toList();
    }

    private String words(Harmed harmed, List<Integer> appositions) {
        Sentence sentence = harmed.sentence();
        if (!appositions.isEmpty()) {
            int begin = Phrases.core(sentence, appositions.get(0)).begin();
            return context.entities()
                    .analysis()
                    .words(new TokenSpan(sentence.index(), begin, appositions.get(appositions.size() - 1) + 1));
        }
        String noun = sentence.tokens().get(harmed.victim()).lemma().toLowerCase(Locale.ROOT);
        if (PLAIN.contains(noun) || sentence.tokens().get(harmed.victim()).tag().equals("CD")) {
            return "";
        }
        TokenSpan core = Phrases.core(sentence, harmed.victim());
        return IntStream.range(core.begin(), core.end())
                .mapToObj(token -> sentence.tokens().get(token))
                .filter(token -> token.isNoun()
                        || (token.tag().startsWith("JJ") && !token.lemma().matches("least|more|many")))
                .map(Token::word)
                .collect(Collectors.joining(" "));
    }

    private List<String> classes(Harmed harmed, List<Integer> appositions) {
        return Stream.concat(Stream.of(harmed.victim()), appositions.stream())
                .map(token -> harmed.sentence().tokens().get(token).lemma().toLowerCase(Locale.ROOT))
                .flatMap(lemma -> Optional.ofNullable(victims.get(lemma)).stream())
                .distinct()
                .toList();
    }

    /**
     * Whether a claimant is a party to an event: a participant; in a violent event also an armed group or an office of
     * one.
     */
    private boolean isParty(String claimant, EventFact event) {
        boolean takesPart = event.participants().stream()
                .anyMatch(participant -> participant.actor().equals(claimant));
        ActorFact actor = context.entities().actor(claimant);
        boolean armed = actor.kind() == Kind.ARMED_GROUP
                || context.entities().actors().stream()
                        .filter(force -> force.kind() == Kind.ARMED_GROUP)
                        .anyMatch(force -> speaksFor(actor, force));
        return takesPart || (armed && context.isViolent(event));
    }

    private static boolean speaksFor(ActorFact actor, ActorFact force) {
        return Stream.concat(Stream.of(actor.name()), actor.posts().stream())
                .anyMatch(words -> words.startsWith(force.name() + "’s ") || words.startsWith(force.name() + "'s "));
    }
}
