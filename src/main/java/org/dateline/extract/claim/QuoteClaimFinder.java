package org.dateline.extract.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.speech.AttributedQuotation;
import org.dateline.model.fact.ClaimFact;
import org.dateline.model.fact.ClaimFact.Quote;
import org.dateline.model.fact.ClaimFact.Telling;
import org.dateline.model.fact.EventFact;
import org.dateline.model.fact.FactEvidence;

/** Quotations as claims of their speakers. */
final class QuoteClaimFinder {
    private static final double KNOWN = 0.85;
    private static final double UNKNOWN = 0.4;

    private final ClaimContext told;

    QuoteClaimFinder(ClaimContext told) {
        this.told = told;
    }

    List<ClaimFact> list() {
        return IntStream.range(0, told.speeches().size())
                .mapToObj(index -> quote("quote-" + (index + 1), told.speeches().get(index)))
                .toList();
    }

    private ClaimFact quote(String id, AttributedQuotation speech) {
        Sentence sentence = told.known().analysis().sentences().stream()
                .filter(one -> one.span().overlaps(speech.quote()))
                .findFirst()
                .orElseGet(() -> told.known().sentence(0));
        Sentence beside = speech.verb() < 0 ? sentence : told.known().sentence(speech.sentence());
        Optional<EventFact> saidIn = speech.speaker().flatMap(speaker -> told.saidIn(beside, speech.quote(), speaker));
        Optional<EventFact> about = told.about(sentence, speech.quote(), saidIn);
        List<String> media = speech.media().isEmpty()
                ? saidIn.map(event -> event.details().media()).orElse(List.of())
                : speech.media();
        return new Quote(
                new Telling(
                        id,
                        about.map(EventFact::id),
                        speech.speaker().map(List::of).orElse(List.of()),
                        speech.addressee(),
                        media,
                        certainty(speech),
                        false,
                        List.of(speech.quote()),
                        new FactEvidence(
                                speech.verb() < 0 ? "quote:engine" : "quote:beside-verb",
                                speech.speaker().isPresent() ? KNOWN : UNKNOWN,
                                because(speech))),
                saidIn.map(EventFact::id),
                true);
    }

    private String because(AttributedQuotation speech) {
        return speech.verb() < 0
                ? ""
                : "beside “"
                        + told.known()
                                .sentence(speech.sentence())
                                .tokens()
                                .get(speech.verb())
                                .word() + "”";
    }

    private String certainty(AttributedQuotation speech) {
        String words = speech.quote().of(told.known().analysis().text()).toLowerCase(java.util.Locale.ROOT);
        if (words.matches("(?s).*\\b(god willing|hope|hopefully|inshallah)\\b.*")) {
            return "hoped";
        }
        return words.matches("(?s).*\\b(will|going to)\\b.*") ? "expected" : "stated";
    }
}
