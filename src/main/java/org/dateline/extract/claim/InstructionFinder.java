// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.lexicon.WordTable;
import org.dateline.extract.quotation.AttributedQuotation;
import org.dateline.extract.syntax.Clause;
import org.dateline.extract.syntax.Phrases;
import org.dateline.model.article.Span;
import org.dateline.model.fact.CertaintyLevels;
import org.dateline.model.fact.ClaimFact.StatementFact;
import org.dateline.model.fact.EventFact;
import org.dateline.model.fact.EventFact.Participant;
import org.dateline.model.fact.EventTypeNames;
import org.dateline.model.fact.Modalities;
import org.dateline.model.fact.ParticipantRoles;

/**
 * Finds the instructions of a commander: "urged his forces to enter in peace", "not to fire", "those who surrender are
 * safe". An order to act ("ordered them to march") is an event, not an instruction.
 */
final class InstructionFinder {
    private static final double CONFIDENCE = 0.75;

    private final ClaimContext context;
    private final Set<String> safe =
            WordTable.read("/extract/claim/ought.tsv").lists().getOrDefault("safe", Set.of());

    InstructionFinder(ClaimContext context) {
        this.context = context;
    }

    List<StatementFact> list() {
        List<StatementFact> rules = new ArrayList<>();
        context.events().stream()
                .filter(event -> context.isA(event, EventTypeNames.MILITARY_ORDER))
                .forEach(order -> order.mentions().forEach(mention -> rules.addAll(rules(order, mention))));
        for (AttributedQuotation quotation : context.quotations()) {
            order(quotation).ifPresent(order -> rules.addAll(guarantees(order, quotation)));
        }
        return rules;
    }

    private List<StatementFact> rules(EventFact order, Span mention) {
        return context.entities().analysis().sentences().stream()
                .filter(sentence -> sentence.span().contains(mention))
                .flatMap(sentence -> IntStream.range(0, sentence.tokens().size())
                        .filter(token ->
                                mention.contains(sentence.tokens().get(token).span()))
                        .filter(token ->
                                sentence.tokens().get(token).lemma().matches("urge|tell|ask|exhort|instruct|direct"))
                        .boxed()
                        .flatMap(token ->
                                actions(new Clause(sentence, token)).map(action -> rule(sentence, action, order))))
                .toList();
    }

    private static Stream<Integer> actions(Clause verb) {
        return verb.list("xcomp").stream()
                .flatMap(action ->
                        Stream.concat(Stream.of(action), new Clause(verb.sentence(), action).list("conj").stream()))
                .distinct();
    }

    private StatementFact rule(Sentence sentence, int action, EventFact order) {
        Clause clause = new Clause(sentence, action);
        int end = end(sentence, action);
        boolean only = sentence
                .tokens()
                .subList(action, Math.min(sentence.tokens().size(), end + 1))
                .stream()
                .anyMatch(token -> token.lemma().equals("only"));
        String modality =
                clause.isNegated() ? Modalities.FORBIDDEN : only ? Modalities.PERMITTED : Modalities.OBLIGATORY;
        return saying(order, GistWriter.words(sentence, action, end), sentence.span(action, end), modality);
    }

    /** The end of a verb phrase; it ends before the next verb that is coordinated with it. */
    private static int end(Sentence sentence, int action) {
        int whole = GistWriter.end(sentence, action);
        return new Clause(sentence, action)
                .list("conj").stream()
                        .filter(other ->
                                other > action && sentence.tokens().get(other).isVerb())
                        .map(other -> other - 1)
                        .filter(other -> other < whole && other > action)
                        .findFirst()
                        .orElse(whole);
    }

    private StatementFact saying(EventFact order, String gist, Span mention, String modality) {
        List<String> givers = participants(order, ParticipantRoles.INITIATOR);
        Optional<String> taker =
                participants(order, ParticipantRoles.TARGET).stream().findFirst();
        Optional<String> about = context.events().stream()
                .filter(event -> event.links().stream()
                        .anyMatch(link -> link.kind() == EventFact.Link.Kind.CAUSED_BY
                                && link.other().equals(order.id())))
                .map(EventFact::id)
                .findFirst();
        return new StatementClaimBuilder(
                        StatementFact.Kind.INSTRUCTION, gist, mention, "instruction:" + modality, CONFIDENCE)
                .build(
                        new Attribution(
                                givers,
                                CertaintyLevels.STATED,
                                false,
                                taker,
                                order.details().media()),
                        about.or(() -> Optional.of(order.id())),
                        Optional.of(order.id()),
                        Optional.of(modality));
    }

    private static List<String> participants(EventFact order, String role) {
        return order.participants().stream()
                .filter(participant -> participant.role().equals(role))
                .map(Participant::actor)
                .toList();
    }

    /** The earlier order of the speaker of a quotation. */
    private Optional<EventFact> order(AttributedQuotation quotation) {
        return quotation.speaker().flatMap(speaker -> context.events().stream()
                .filter(event ->
                        context.isA(event, EventTypeNames.MILITARY_ORDER) && ClaimContext.isInitiator(event, speaker))
                .filter(event ->
                        event.mentions().get(0).begin() < quotation.quote().begin())
                .findFirst());
    }

    /** Guarantees in a quotation: "those who … are safe". */
    private List<StatementFact> guarantees(EventFact order, AttributedQuotation quotation) {
        return context.entities().analysis().sentences().stream()
                .filter(sentence -> sentence.span().overlaps(quotation.quote()))
                .flatMap(sentence -> IntStream.range(0, sentence.tokens().size())
                        .filter(token -> quotation
                                .quote()
                                .contains(sentence.tokens().get(token).span()))
                        .filter(token ->
                                safe.contains(sentence.tokens().get(token).lemma()))
                        .mapToObj(token -> new Clause(sentence, token))
                        .filter(clause -> clause.has("cop") || clause.has("aux:pass"))
                        .filter(clause -> clause.has("nsubj"))
                        .map(clause -> guarantee(order, clause)))
                .toList();
    }

    private StatementFact guarantee(EventFact order, Clause clause) {
        Sentence sentence = clause.sentence();
        int subject = clause.list("nsubj").get(0);
        int begin = Phrases.core(sentence, subject).begin();
        int end = Stream.of("cop", "aux:pass")
                .flatMap(relation -> clause.list(relation).stream())
                .findFirst()
                .orElse(clause.head());
        // GistWriter drops a leading determiner. For "those" the pronoun is restored.
        String those = sentence.tokens().get(subject).tag().equals("DT")
                ? sentence.tokens().get(subject).lemma().equals("that") ? "those " : ""
                : "";
        String who = GistWriter.words(sentence, begin, end);
        return saying(
                order, "safety for " + those + who, sentence.span(begin, clause.head() + 1), Modalities.GUARANTEED);
    }
}
