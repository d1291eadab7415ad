// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.syntax.Clause;
import org.dateline.extract.syntax.Phrases;
import org.dateline.model.article.Span;
import org.dateline.model.fact.ClaimFact.StatementFact;
import org.dateline.model.fact.EventFact;

/** Finds statements in indirect speech that an event happened, or denials of it. */
final class IndirectSpeechFinder {
    private static final double CONFIDENCE = 0.7;

    private final ClaimContext context;
    private final AttributionReader attributions;

    IndirectSpeechFinder(ClaimContext context, AttributionReader attributions) {
        this.context = context;
        this.attributions = attributions;
    }

    List<StatementFact> list() {
        List<StatementFact> claims = new ArrayList<>();
        for (Sentence sentence : context.entities().analysis().sentences()) {
            attributions
                    .clauses(sentence)
                    .filter(clause -> context.quotations().stream()
                            .noneMatch(quotation ->
                                    quotation.quote().overlaps(clause.token().span())))
                    .flatMap(clause -> claims(sentence, clause))
                    .forEach(claims::add);
        }
        return claims;
    }

    private Stream<StatementFact> claims(Sentence sentence, Clause verb) {
        Attribution attribution = attributions.attribution(verb);
        return Stream.of("ccomp", "obj", "parataxis")
                .flatMap(relation -> verb.list(relation).stream())
                .distinct()
                .flatMap(content -> event(sentence, content, attribution.denied()).stream()
                        .map(event -> saying(sentence, content, attribution, event)));
    }

    private Optional<EventFact> event(Sentence sentence, int content, boolean any) {
        return context.eventAt(sentence, content)
                .or(() -> any
                        ? context.eventsIn(content(sentence, content)).stream().findFirst()
                        : Optional.empty())
                .filter(event -> !context.isSpeechAct(event) || any);
    }

    private static Span content(Sentence sentence, int head) {
        return sentence.span(
                Phrases.core(sentence, head).begin(),
                Math.max(head + 1, Phrases.whole(sentence, head, 12).end()));
    }

    private StatementFact saying(Sentence sentence, int content, Attribution attribution, EventFact event) {
        StatementFact.Kind kind = attribution.denied() ? StatementFact.Kind.DENIAL : StatementFact.Kind.CLAIM;
        Span words = content(sentence, content);
        Optional<String> in = attribution.claimants().stream()
                .findFirst()
                .flatMap(speaker -> context.saidIn(sentence, words, speaker))
                .filter(other -> !other.id().equals(event.id()))
                .map(EventFact::id);
        return new StatementClaimBuilder(
                        kind, event.label(), words, attribution.denied() ? "denial" : "said-that", CONFIDENCE)
                .build(attribution, Optional.of(event.id()), in, Optional.empty());
    }
}
