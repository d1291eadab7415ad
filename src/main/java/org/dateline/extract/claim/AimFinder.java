// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.lexicon.WordTable;
import org.dateline.extract.syntax.Clause;
import org.dateline.model.fact.ClaimFact.StatementFact;
import org.dateline.model.fact.EventFact;
import org.dateline.model.fact.EventTypeNames;

/** Finds the aims of events: "talks aimed at ending …", "a meeting to discuss …". */
final class AimFinder {
    private static final double CONFIDENCE = 0.8;

    private final ClaimContext context;
    private final Set<String> purposes =
            WordTable.read("/extract/claim/aims.tsv").words();

    AimFinder(ClaimContext context) {
        this.context = context;
    }

    List<StatementFact> list() {
        List<StatementFact> aims = new ArrayList<>();
        for (Sentence sentence : context.entities().analysis().sentences()) {
            for (int token = 1; token < sentence.tokens().size(); token++) {
                aims.addAll(aims(sentence, token));
            }
        }
        return aims;
    }

    private List<StatementFact> aims(Sentence sentence, int token) {
        String lemma = sentence.tokens().get(token).lemma();
        if (lemma.equals("aim")
                && token + 1 < sentence.tokens().size()
                && sentence.tokens().get(token + 1).word().equals("at")) {
            return event(sentence, token, false)
                    .map(event -> aimedAt(sentence, token)
                            .map(verb -> aim(sentence, verb, event))
                            .toList())
                    .orElse(List.of());
        }
        boolean purpose = purposes.contains(lemma)
                && sentence.tokens().get(token).tag().equals("VB")
                && sentence.tokens().get(token - 1).word().equals("to");
        return purpose
                ? event(sentence, token, true)
                        .map(event -> List.of(aim(sentence, token, event)))
                        .orElse(List.of())
                : List.of();
    }

    /** The verbs after "aimed at", and the verbs coordinated with them. */
    private static Stream<Integer> aimedAt(Sentence sentence, int aim) {
        List<Integer> first = Stream.concat(
                        new Clause(sentence, aim).with("at").stream(), new Clause(sentence, aim).list("advcl").stream())
                .filter(token -> token > aim)
                // Only verbs: in "a rifle aimed at the crowd", the crowd is not an aim.
                .filter(token -> sentence.tokens().get(token).tag().equals("VBG"))
                .distinct()
                .sorted()
                .toList();
        return first.stream()
                .flatMap(token -> Stream.concat(Stream.of(token), new Clause(sentence, token).list("conj").stream()))
                .distinct();
    }

    /** The nearest event before a token; for a purpose clause it must be a meeting or talks. */
    private Optional<EventFact> event(Sentence sentence, int token, boolean meeting) {
        return context.events().stream()
                .filter(event -> !meeting || context.isA(event, EventTypeNames.CONSULT))
                .filter(event -> context.types().root(event.type()).equals(EventTypeNames.CONSULT)
                        || !context.isSpeechAct(event))
                .flatMap(event -> event.mentions().stream()
                        .filter(span -> sentence.span().contains(span)
                                && span.begin()
                                        < sentence.tokens().get(token).span().begin())
                        .map(span -> Map.entry(span, event)))
                .max(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }

    private StatementFact aim(Sentence sentence, int verb, EventFact event) {
        int end = GistWriter.end(sentence, verb);
        return new StatementClaimBuilder(
                        StatementFact.Kind.AIM,
                        GistWriter.of(sentence, verb),
                        sentence.span(verb, end),
                        "aim",
                        CONFIDENCE)
                .build(Attribution.BY_ARTICLE, Optional.of(event.id()), Optional.empty(), Optional.empty());
    }
}
