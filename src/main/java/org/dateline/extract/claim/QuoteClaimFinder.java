package org.dateline.extract.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.quotation.AttributedQuotation;
import org.dateline.model.fact.CertaintyLevels;
import org.dateline.model.fact.ClaimFact;
import org.dateline.model.fact.ClaimFact.ClaimBasics;
import org.dateline.model.fact.ClaimFact.Quote;
import org.dateline.model.fact.EventFact;
import org.dateline.model.fact.FactEvidence;

/** Makes a claim of each quotation. */
final class QuoteClaimFinder {
    private static final double KNOWN = 0.85;
    private static final double UNKNOWN = 0.4;

    private final ClaimContext context;

    QuoteClaimFinder(ClaimContext context) {
        this.context = context;
    }

    List<ClaimFact> list() {
        return IntStream.range(0, context.quotations().size())
                .mapToObj(index ->
                        quote("quote-" + (index + 1), context.quotations().get(index)))
                .toList();
    }

    private ClaimFact quote(String id, AttributedQuotation quotation) {
        Sentence sentence = context.entities().analysis().sentences().stream()
                .filter(other -> other.span().overlaps(quotation.quote()))
                .findFirst()
                .orElseGet(() -> context.entities().sentence(0));
        Sentence beside = quotation.verb() < 0 ? sentence : context.entities().sentence(quotation.sentence());
        Optional<EventFact> saidIn =
                quotation.speaker().flatMap(speaker -> context.saidIn(beside, quotation.quote(), speaker));
        Optional<EventFact> about = context.about(sentence, quotation.quote(), saidIn);
        List<String> media = quotation.media().isEmpty()
                ? saidIn.map(event -> event.details().media()).orElse(List.of())
                : quotation.media();
        return new Quote(
                new ClaimBasics(
                        id,
                        about.map(EventFact::id),
                        quotation.speaker().map(List::of).orElse(List.of()),
                        quotation.addressee(),
                        media,
                        certainty(quotation),
                        false,
                        List.of(quotation.quote()),
                        new FactEvidence(
                                quotation.verb() < 0 ? "quote:engine" : "quote:beside-verb",
                                quotation.speaker().isPresent() ? KNOWN : UNKNOWN,
                                reason(quotation))),
                saidIn.map(EventFact::id),
                true);
    }

    private String reason(AttributedQuotation quotation) {
        return quotation.verb() < 0
                ? ""
                : "beside “"
                        + context.entities()
                                .sentence(quotation.sentence())
                                .tokens()
                                .get(quotation.verb())
                                .word() + "”";
    }

    private String certainty(AttributedQuotation quotation) {
        String words =
                quotation.quote().of(context.entities().analysis().text()).toLowerCase(Locale.ROOT);
        if (words.matches("(?s).*\\b(god willing|hope|hopefully|inshallah)\\b.*")) {
            return CertaintyLevels.HOPED;
        }
        return words.matches("(?s).*\\b(will|going to)\\b.*") ? CertaintyLevels.EXPECTED : CertaintyLevels.STATED;
    }
}
