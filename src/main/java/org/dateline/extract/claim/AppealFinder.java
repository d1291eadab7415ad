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
import org.dateline.model.fact.ParticipantRoles;

/**
 * Finds appeals, that is, what someone asks for: "appealed for calm", "urged them to stop", "a truce is essential, he
 * said".
 */
final class AppealFinder {
    private static final double CONFIDENCE = 0.75;
    private static final int MAX_TOKENS = 9;

    private final ClaimContext context;
    private final AttributionReader attributions;
    private final Set<String> modals;
    private final Set<String> adjectives;

    AppealFinder(ClaimContext context, AttributionReader attributions) {
        this.context = context;
        this.attributions = attributions;
        this.modals = WordTable.read("/extract/claim/ought.tsv").lists().getOrDefault("modal", Set.of());
        this.adjectives = WordTable.read("/extract/claim/ought.tsv").lists().getOrDefault("adjective", Set.of());
    }

    List<StatementFact> list() {
        List<StatementFact> appeals = new ArrayList<>();
        for (EventFact event : context.events()) {
            boolean appeal = context.isA(event, EventTypeNames.APPEAL)
                    || (context.isA(event, EventTypeNames.REQUEST)
                            && !context.isA(event, EventTypeNames.MILITARY_ORDER));
            if (appeal) {
                event.mentions().forEach(mention -> appeals.addAll(requests(event, mention)));
            }
        }
        for (Sentence sentence : context.entities().analysis().sentences()) {
            appeals.addAll(needs(sentence));
        }
        return appeals;
    }

    private List<StatementFact> requests(EventFact event, Span mention) {
        return context.entities().analysis().sentences().stream()
                .filter(sentence -> sentence.span().contains(mention))
                .flatMap(sentence -> IntStream.range(0, sentence.tokens().size())
                        .filter(token ->
                                mention.contains(sentence.tokens().get(token).span()))
                        .filter(token -> sentence.tokens()
                                .get(token)
                                .lemma()
                                .matches("urge|appeal|call|demand|request|ask|plea|exhort|press|beg|implore"))
                        .boxed()
                        .flatMap(token -> requestedHeads(sentence, token).map(head -> appeal(sentence, head, event))))
                .toList();
    }

    /** The heads of the phrases that say what is requested. */
    private Stream<Integer> requestedHeads(Sentence sentence, int word) {
        Clause clause = new Clause(sentence, word);
        Stream<Integer> after = clause.with("for").stream().flatMap(head -> listed(sentence, head));
        Stream<Integer> actions = clause.list("xcomp").stream();
        Stream<Integer> objects = clause.token().isVerb()
                ? clause.list("obj").stream()
                        .filter(token ->
                                context.entities().actorAt(sentence, token).isEmpty())
                : Stream.empty();
        List<Integer> found = Stream.of(after, actions, objects)
                .flatMap(tokens -> tokens)
                .distinct()
                .toList();
        return found.isEmpty() ? verbAfterFor(sentence, word) : found.stream();
    }

    /**
     * The members of a list: "calm and the recognition that …", also "restraint, calm", which the parser takes for one
     * name.
     */
    private static Stream<Integer> listed(Sentence sentence, int head) {
        Clause clause = new Clause(sentence, head);
        Stream<Integer> named = clause.list("compound").stream()
                .filter(token -> sentence.tokens().get(token + 1).word().equals(","));
        Stream<Integer> joined = clause.list("conj").stream()
                .filter(token -> token > head && sentence.tokens().get(token).isNoun());
        return Stream.of(named, Stream.of(head), joined).flatMap(tokens -> tokens);
    }

    /** The verb after "for … to": "stop" in "an appeal for all … to stop". */
    private static Stream<Integer> verbAfterFor(Sentence sentence, int word) {
        List<Integer> verbs = IntStream.range(
                        word + 1, Math.min(sentence.tokens().size(), word + MAX_TOKENS + 3))
                .filter(token -> sentence.tokens().get(token).tag().equals("VB")
                        && sentence.tokens().get(token - 1).word().equals("to"))
                .limit(1)
                .boxed()
                .toList();
        boolean asks = IntStream.range(word + 1, Math.min(sentence.tokens().size(), word + 5))
                .anyMatch(token -> sentence.tokens().get(token).word().equals("for"));
        return asks ? verbs.stream() : Stream.empty();
    }

    private StatementFact appeal(Sentence sentence, int head, EventFact event) {
        List<String> speakers = event.participants().stream()
                .filter(participant -> participant.role().equals(ParticipantRoles.INITIATOR))
                .map(Participant::actor)
                .toList();
        Attribution attribution = new Attribution(
                speakers,
                CertaintyLevels.REQUESTED,
                false,
                target(event),
                event.details().media());
        int begin = subject(sentence, head);
        int end = GistWriter.end(sentence, head);
        return new StatementClaimBuilder(
                        StatementFact.Kind.APPEAL,
                        GistWriter.words(sentence, begin, end),
                        sentence.span(begin, end),
                        EventTypeNames.APPEAL,
                        CONFIDENCE)
                .build(attribution, about(sentence, event), Optional.of(event.id()), Optional.empty());
    }

    /** The first token of the subject of what is requested ("all movements to stop"). */
    private static int subject(Sentence sentence, int head) {
        Clause clause = new Clause(sentence, head);
        return clause.token().isVerb()
                ? clause.list("nsubj").stream()
                        .filter(token -> token < head
                                && !sentence.tokens().get(token).tag().startsWith("PRP"))
                        .filter(token -> head - token < 4)
                        .map(token -> Phrases.core(sentence, token).begin())
                        .findFirst()
                        .orElse(head)
                : Phrases.core(sentence, head).begin();
    }

    private static Optional<String> target(EventFact event) {
        return event.participants().stream()
                .filter(participant -> participant.role().equals(ParticipantRoles.TARGET))
                .map(Participant::actor)
                .findFirst();
    }

    private Optional<String> about(Sentence sentence, EventFact event) {
        return context.about(sentence, sentence.span(), Optional.of(event)).map(EventFact::id);
    }

    /** What a speaker calls necessary: "must", "is essential", "we need to". */
    private List<StatementFact> needs(Sentence sentence) {
        return IntStream.range(0, sentence.tokens().size())
                .mapToObj(token -> new Clause(sentence, token))
                .filter(this::expressesNeed)
                .flatMap(clause -> need(sentence, clause).stream())
                .toList();
    }

    private boolean expressesNeed(Clause clause) {
        boolean modal = clause.auxiliaries().stream().anyMatch(modals::contains);
        boolean adjective = adjectives.contains(clause.token().lemma()) && clause.has("cop") && clause.has("nsubj");
        boolean verb = clause.token().lemma().equals("need") && clause.token().isVerb() && clause.has("xcomp");
        return modal || adjective || verb;
    }

    private Optional<StatementFact> need(Sentence sentence, Clause clause) {
        Span word = clause.token().span();
        Optional<AttributedQuotation> quotation = context.quotations().stream()
                .filter(one -> one.quote().contains(word))
                .findFirst();
        Optional<String> speaker = quotation.isPresent()
                ? quotation.flatMap(AttributedQuotation::speaker)
                : attributions.of(sentence, clause.head()).claimants().stream().findFirst();
        return speaker.map(who -> {
            int begin = clause.token().lemma().equals("need")
                    ? clause.list("xcomp").get(0)
                    : clause.list("nsubj").stream()
                            .filter(token -> token < clause.head())
                            .map(token -> Phrases.core(sentence, token).begin())
                            .findFirst()
                            .orElse(clause.head());
            int end = GistWriter.end(sentence, Math.max(begin, clause.head()));
            Optional<EventFact> in = context.saidIn(sentence, word, who);
            return new StatementClaimBuilder(
                            StatementFact.Kind.APPEAL,
                            GistWriter.words(sentence, begin, end),
                            sentence.span(begin, end),
                            "ought",
                            CONFIDENCE)
                    .build(
                            new Attribution(
                                    List.of(who), CertaintyLevels.REQUESTED, false, Optional.empty(), List.of()),
                            context.about(sentence, sentence.span(), in).map(EventFact::id),
                            in.map(EventFact::id),
                            Optional.empty());
        });
    }
}
