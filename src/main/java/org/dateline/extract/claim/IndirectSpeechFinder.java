package org.dateline.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.syntax.Clause;
import org.dateline.extract.syntax.Phrases;
import org.dateline.model.article.Span;
import org.dateline.model.fact.ClaimFact.Saying;
import org.dateline.model.fact.EventFact;

/** Events that someone says happened, or denies: the claim gives who says so. */
final class IndirectSpeechFinder {
    private static final double SURE = 0.7;

    private final ClaimContext told;
    private final AttributionReader attribution;

    IndirectSpeechFinder(ClaimContext told, AttributionReader attribution) {
        this.told = told;
        this.attribution = attribution;
    }

    List<Saying> list() {
        List<Saying> claims = new ArrayList<>();
        for (Sentence sentence : told.known().analysis().sentences()) {
            attribution
                    .clauses(sentence)
                    .filter(clause -> told.speeches().stream().noneMatch(speech -> speech.quote()
                            .overlaps(clause.token().span())))
                    .flatMap(clause -> claims(sentence, clause))
                    .forEach(claims::add);
        }
        return claims;
    }

    private Stream<Saying> claims(Sentence sentence, Clause verb) {
        Attribution said = attribution.said(verb);
        return Stream.of("ccomp", "obj", "parataxis")
                .flatMap(relation -> verb.list(relation).stream())
                .distinct()
                .flatMap(content -> event(sentence, content, said.denied()).stream()
                        .map(event -> saying(sentence, content, said, event)));
    }

    private Optional<EventFact> event(Sentence sentence, int content, boolean any) {
        return told.eventAt(sentence, content)
                .or(() ->
                        any ? told.eventsIn(content(sentence, content)).stream().findFirst() : Optional.empty())
                .filter(event -> !told.isSaying(event) || any);
    }

    private static Span content(Sentence sentence, int head) {
        return sentence.span(
                Phrases.core(sentence, head).begin(),
                Math.max(head + 1, Phrases.whole(sentence, head, 12).end()));
    }

    private Saying saying(Sentence sentence, int content, Attribution said, EventFact event) {
        Saying.Kind kind = said.denied() ? Saying.Kind.DENIAL : Saying.Kind.CLAIM;
        Span words = content(sentence, content);
        Optional<String> in = said.claimants().stream()
                .findFirst()
                .flatMap(speaker -> told.saidIn(sentence, words, speaker))
                .filter(other -> !other.id().equals(event.id()))
                .map(EventFact::id);
        return new StatementClaimBuilder(kind, event.label(), words, said.denied() ? "denial" : "said-that", SURE)
                .saying(said, Optional.of(event.id()), in, Optional.empty());
    }
}
