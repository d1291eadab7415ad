// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.TokenSpan;
import org.dateline.extract.claim.ActorRelation.Party;
import org.dateline.extract.entity.ArticleEntities;
import org.dateline.extract.lexicon.WordTable;
import org.dateline.model.article.Span;
import org.dateline.model.fact.ActorFact;
import org.dateline.model.fact.PlaceFact;
import org.dateline.model.fact.PlaceFact.Kind;
import org.dateline.model.fact.StateTypes;

/**
 * Finds relations that fixed phrases express ("allied with", "at odds with", "based in", "X-backed"). It matches
 * consecutive lemmas and uses no dependencies, since parsers often err in such appended phrases.
 */
final class PhraseRelationFinder {
    private static final int MAX_DISTANCE = 12;

    private final ArticleEntities entities;
    private final List<Pattern> patterns = WordTable.read("/extract/claim/states.tsv").rows().stream()
            .map(row -> new Pattern(row.get(0), List.of(row.get(1).split(" ", -1)), row.get(2)))
            .toList();

    /**
     * A row of the table.
     *
     * @param type one of {@link StateTypes}
     * @param lemmas consecutive lemmas
     * @param other what follows them: "place", "supporter" (an actor who supports the one before), or "actor"
     */
    private record Pattern(String type, List<String> lemmas, String other) {}

    PhraseRelationFinder(ArticleEntities entities) {
        this.entities = entities;
    }

    List<ActorRelation> list() {
        List<ActorRelation> relations = new ArrayList<>();
        for (Sentence sentence : entities.analysis().sentences()) {
            for (int token = 1; token < sentence.tokens().size(); token++) {
                for (Pattern pattern : patterns) {
                    match(sentence, token, pattern).ifPresent(relations::add);
                }
                supporterBeforeHyphen(sentence, token).ifPresent(relations::add);
            }
        }
        return relations;
    }

    private Optional<ActorRelation> match(Sentence sentence, int begin, Pattern pattern) {
        int end = begin + pattern.lemmas().size();
        boolean matches = end < sentence.tokens().size()
                && IntStream.range(begin, end).allMatch(token -> lemma(sentence, token)
                        .equals(pattern.lemmas().get(token - begin)));
        if (!matches) {
            return Optional.empty();
        }
        Span mention = sentence.span(begin, end);
        Optional<ActorFact> holder = actorBefore(sentence, begin, pattern.type());
        return holder.flatMap(actor -> switch (pattern.other()) {
            case "place" -> placeRelation(actor, pattern.type(), sentence, begin, end);
            case "supporter" ->
                actorAfter(sentence, end)
                        .map(other -> ActorRelation.between(other, StateTypes.SUPPORTS, actor, mention));
            default ->
                actorAfter(sentence, end).map(other -> ActorRelation.between(actor, pattern.type(), other, mention));
        });
    }

    /** The relation to the next place after the matched tokens. */
    private Optional<ActorRelation> placeRelation(
            ActorFact holder, String type, Sentence sentence, int begin, int end) {
        int last = Math.min(sentence.tokens().size(), end + MAX_DISTANCE);
        Optional<Integer> at = IntStream.range(end, last)
                .boxed()
                .filter(token -> placeAt(sentence, token).isPresent())
                .findFirst();
        String extent = extent(sentence, end, at.orElse(end));
        return at.flatMap(token -> placeAt(sentence, token)
                .map(place -> new ActorRelation(
                        type.equals(StateTypes.CONTROLS) && !extent.isEmpty() ? StateTypes.CONTROLS_PART_OF : type,
                        Party.of(holder),
                        Party.of(place),
                        extent,
                        sentence.span(begin, token + 1))));
    }

    private Optional<PlaceFact> placeAt(Sentence sentence, int token) {
        Optional<PlaceFact> namedPlace = entities.places().stream()
                .filter(place -> place.mentions().stream()
                        .anyMatch(span ->
                                span.contains(sentence.tokens().get(token).span())))
                .filter(place -> place.kind() != Kind.CONTINENT)
                .filter(place -> !sentence.tokens().get(token).tag().startsWith("JJ"))
                .findFirst();
        boolean country = List.of("country", "nation").contains(lemma(sentence, token));
        return namedPlace.or(() -> country
                ? entities.places().stream()
                        .filter(place -> place.kind() == Kind.COUNTRY)
                        .max(Comparator.comparingInt(place -> place.mentions().size()))
                : Optional.empty());
    }

    /** The words for how much of a place: "large swathes", "parts", "much". */
    private String extent(Sentence sentence, int from, int to) {
        return IntStream.range(from, to)
                .filter(token -> lemma(sentence, token)
                        .matches("swath|swathe|part|much|most|half|portion|chunk|third|area|pocket|territory"))
                .limit(1)
                .mapToObj(token -> entities.analysis().words(new TokenSpan(sentence.index(), from, token + 1)))
                .map(words -> words.replaceFirst("^(the|a) ", ""))
                .collect(Collectors.joining());
    }

    /** The nearest actor before a token. For "controls" it is the subject, which may be further away. */
    private Optional<ActorFact> actorBefore(Sentence sentence, int begin, String type) {
        int first = type.equals(StateTypes.CONTROLS) ? 0 : Math.max(0, begin - MAX_DISTANCE);
        return IntStream.range(first, begin)
                .map(token -> begin - 1 - (token - first))
                .boxed()
                .flatMap(token -> entities.actorAt(sentence, token).stream())
                .findFirst();
    }

    private Optional<ActorFact> actorAfter(Sentence sentence, int end) {
        return IntStream.range(end, Math.min(sentence.tokens().size(), end + MAX_DISTANCE))
                .boxed()
                .filter(token -> sentence.tokens().get(token).isNoun()
                        || sentence.tokens().get(token).tag().startsWith("PRP"))
                .filter(token -> !isBeforeHyphen(sentence, token))
                .flatMap(token -> entities.actorAt(sentence, token).stream())
                .findFirst();
    }

    private static boolean isBeforeHyphen(Sentence sentence, int token) {
        return token + 1 < sentence.tokens().size()
                && sentence.tokens().get(token + 1).word().equals("-");
    }

    /** The supporter in "the X-backed government". */
    private Optional<ActorRelation> supporterBeforeHyphen(Sentence sentence, int participle) {
        boolean isSupported = participle > 1
                && participle + 1 < sentence.tokens().size()
                && lemma(sentence, participle).matches("back|support")
                && sentence.tokens().get(participle - 1).word().equals("-");
        if (!isSupported) {
            return Optional.empty();
        }
        Optional<ActorFact> supporter = entities.actorAt(sentence, participle - 2);
        Optional<Integer> head = IntStream.range(
                        participle + 1, Math.min(sentence.tokens().size(), participle + 4))
                .boxed()
                .filter(token -> sentence.tokens().get(token).isNoun())
                .filter(token -> entities.actorAt(sentence, token).isPresent())
                .findFirst();
        return supporter.flatMap(actor -> head.flatMap(token -> entities.actorAt(sentence, token)
                .map(other -> ActorRelation.between(
                        actor, StateTypes.SUPPORTS, other, sentence.span(participle - 2, token + 1)))));
    }

    private static String lemma(Sentence sentence, int token) {
        return sentence.tokens().get(token).lemma().toLowerCase(Locale.ROOT);
    }
}
