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
import org.dateline.extract.known.EntityLookup;
import org.dateline.extract.lexicon.WordTable;
import org.dateline.model.fact.ActorFact;
import org.dateline.model.fact.PlaceFact;
import org.dateline.model.fact.PlaceFact.Kind;

/**
 * Bonds that stand in a row of words ("allied with", "at odds with", "based in", "X-backed"), read by their order alone: what is
 * told in passing is where parsers err most.
 */
final class PhraseRelationFinder {
    private static final int NEAR = 12;

    private final EntityLookup known;
    private final List<List<String>> patterns =
            WordTable.read("/extract/claim/states.tsv").rows();

    PhraseRelationFinder(EntityLookup known) {
        this.known = known;
    }

    List<ActorRelation> list() {
        List<ActorRelation> bonds = new ArrayList<>();
        for (Sentence sentence : known.analysis().sentences()) {
            for (int token = 1; token < sentence.tokens().size(); token++) {
                for (List<String> pattern : patterns) {
                    match(sentence, token, pattern).ifPresent(bonds::add);
                }
                hyphen(sentence, token).ifPresent(bonds::add);
            }
        }
        return bonds;
    }

    private Optional<ActorRelation> match(Sentence sentence, int begin, List<String> pattern) {
        String[] words = pattern.get(1).split(" ", -1);
        int end = begin + words.length;
        boolean fits = end < sentence.tokens().size()
                && IntStream.range(0, words.length)
                        .allMatch(index -> lemma(sentence, begin + index).equals(words[index]));
        if (!fits) {
            return Optional.empty();
        }
        Optional<ActorFact> holder = actorBefore(sentence, begin, pattern.get(0));
        return holder.flatMap(actor -> switch (pattern.get(2)) {
            case "place" -> place(sentence, end, begin, pattern.get(0), actor);
            case "supporter" ->
                actorAfter(sentence, end)
                        .map(other ->
                                new ActorRelation("supports", other.id(), actor.id(), "", sentence.span(begin, end)));
            default ->
                actorAfter(sentence, end)
                        .map(other -> new ActorRelation(
                                pattern.get(0), actor.id(), other.id(), "", sentence.span(begin, end)));
        });
    }

    private Optional<ActorRelation> place(Sentence sentence, int end, int begin, String type, ActorFact holder) {
        int last = Math.min(sentence.tokens().size(), end + NEAR);
        Optional<Integer> at = IntStream.range(end, last)
                .boxed()
                .filter(token -> placeAt(sentence, token).isPresent())
                .findFirst();
        String extent = extent(sentence, end, at.orElse(end));
        return at.flatMap(token -> placeAt(sentence, token)
                .map(place -> new ActorRelation(
                        type.equals("controls") && !extent.isEmpty() ? "controlsPartOf" : type,
                        holder.id(),
                        place.id(),
                        extent,
                        sentence.span(begin, token + 1))));
    }

    private Optional<PlaceFact> placeAt(Sentence sentence, int token) {
        Optional<PlaceFact> named = known.facts().places().stream()
                .filter(place -> place.mentions().stream()
                        .anyMatch(span ->
                                span.contains(sentence.tokens().get(token).span())))
                .filter(place -> place.kind() != Kind.CONTINENT)
                .filter(place -> !sentence.tokens().get(token).tag().startsWith("JJ"))
                .findFirst();
        boolean country = List.of("country", "nation").contains(lemma(sentence, token));
        return named.or(() -> country
                ? known.facts().places().stream()
                        .filter(place -> place.kind() == Kind.COUNTRY)
                        .max(Comparator.comparingInt(place -> place.mentions().size()))
                : Optional.empty());
    }

    /** "large swathes", "parts", "much". */
    private String extent(Sentence sentence, int from, int to) {
        return IntStream.range(from, to)
                .filter(token -> lemma(sentence, token)
                        .matches("swath|swathe|part|much|most|half|portion|chunk|third|area|pocket|territory"))
                .limit(1)
                .mapToObj(token -> known.analysis().words(new TokenSpan(sentence.index(), from, token + 1)))
                .map(words -> words.replaceFirst("^(the|a) ", ""))
                .collect(Collectors.joining());
    }

    /** The nearest actor before; for "control" the subject, which may stand further off. */
    private Optional<ActorFact> actorBefore(Sentence sentence, int begin, String type) {
        int furthest = type.equals("controls") ? 0 : Math.max(0, begin - NEAR);
        return IntStream.range(furthest, begin)
                .map(token -> begin - 1 - (token - furthest))
                .boxed()
                .flatMap(token -> known.actorAt(sentence, token).stream())
                .findFirst();
    }

    private Optional<ActorFact> actorAfter(Sentence sentence, int end) {
        return IntStream.range(end, Math.min(sentence.tokens().size(), end + NEAR))
                .boxed()
                .filter(token -> sentence.tokens().get(token).isNoun()
                        || sentence.tokens().get(token).tag().startsWith("PRP"))
                .filter(token -> !inHyphen(sentence, token))
                .flatMap(token -> known.actorAt(sentence, token).stream())
                .findFirst();
    }

    private static boolean inHyphen(Sentence sentence, int token) {
        return token + 1 < sentence.tokens().size()
                && sentence.tokens().get(token + 1).word().equals("-");
    }

    /** "the X-backed government": X supports it. */
    private Optional<ActorRelation> hyphen(Sentence sentence, int participle) {
        boolean backed = participle > 1
                && participle + 1 < sentence.tokens().size()
                && lemma(sentence, participle).matches("back|support")
                && sentence.tokens().get(participle - 1).word().equals("-");
        if (!backed) {
            return Optional.empty();
        }
        Optional<ActorFact> supporter = known.actorAt(sentence, participle - 2);
        Optional<Integer> head = IntStream.range(
                        participle + 1, Math.min(sentence.tokens().size(), participle + 4))
                .boxed()
                .filter(token -> sentence.tokens().get(token).isNoun())
                .filter(token -> known.actorAt(sentence, token).isPresent())
                .findFirst();
        return supporter.flatMap(one -> head.flatMap(token -> known.actorAt(sentence, token)
                .map(other -> new ActorRelation(
                        "supports", one.id(), other.id(), "", sentence.span(participle - 2, token + 1)))));
    }

    private static String lemma(Sentence sentence, int token) {
        return sentence.tokens().get(token).lemma().toLowerCase(Locale.ROOT);
    }
}
