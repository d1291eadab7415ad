// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.extract.analysis.Analysis;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.Token;
import org.dateline.model.article.Article;
import org.dateline.model.article.Span;
import org.dateline.model.fact.ActorFact;
import org.dateline.model.fact.PlaceFact;
import org.dateline.model.fact.TimeFact;

/**
 * The entities of one article: places, times and actors, with look-up by token. Events, quotations and claims are read with it.
 *
 * @param article the article
 * @param analysis the engine's analysis of the article's text
 * @param places the places of the article
 * @param times the time expressions of the article
 * @param actors the actors of the article
 */
public record ArticleEntities(
        Article article, Analysis analysis, List<PlaceFact> places, List<TimeFact> times, List<ActorFact> actors) {

    /** Copies the lists. */
    public ArticleEntities {
        places = List.copyOf(places);
        times = List.copyOf(times);
        actors = List.copyOf(actors);
    }

    /** The sentence with an index, counted from 0. */
    public Sentence sentence(int index) {
        return analysis.sentences().get(index);
    }

    /**
     * The actor with an identifier.
     *
     * @throws java.util.NoSuchElementException if the article has no such actor
     */
    public ActorFact actor(String id) {
        return actors.stream()
                .filter(actor -> actor.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The actor that a token refers to. The smallest mention that ends with the token wins, then the smallest that contains it. A
     * job title refers to the person who has it.
     */
    public Optional<ActorFact> actorAt(Sentence sentence, int token) {
        return Stream.of(mentionedActor(sentence, token), titledActor(sentence, token))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The mention of an actor that contains a token, by the same preference as {@link #actorAt}. */
    public Optional<Span> mentionAt(Sentence sentence, int token) {
        Span word = sentence.tokens().get(token).span();
        return actors.stream()
                .flatMap(actor -> actor.mentions().stream())
                .filter(span -> span.contains(word))
                .min(closestTo(word));
    }

    private Optional<ActorFact> mentionedActor(Sentence sentence, int token) {
        Optional<Span> span = mentionAt(sentence, token);
        return span.flatMap(found -> actors.stream()
                .filter(actor -> actor.mentions().contains(found))
                .findFirst());
    }

    private static Comparator<Span> closestTo(Span word) {
        return Comparator.<Span, Boolean>comparing(span -> span.end() != word.end())
                .thenComparingInt(span -> span.end() - span.begin());
    }

    /** The person named beside a job title: "commander" in "commander N. N.", or a title in apposition to a name. */
    private Optional<ActorFact> titledActor(Sentence sentence, int token) {
        String word = sentence.tokens().get(token).word();
        Optional<ActorFact> next = token + 1 < sentence.tokens().size()
                ? mentionedActor(sentence, token + 1).filter(actor -> hasTitle(actor, word))
                : Optional.empty();
        return next.or(() -> sentence.below(token)
                .filter(edge -> edge.is("appos") || edge.is("flat") || edge.is("dep"))
                .flatMap(edge -> mentionedActor(sentence, edge.dependent()).stream())
                .filter(actor -> actor.kind() == ActorFact.Kind.PERSON)
                .findFirst());
    }

    private static boolean hasTitle(ActorFact actor, String title) {
        return actor.posts().stream().anyMatch(post -> post.endsWith(title));
    }

    /** The place that a token refers to: its own, or the one after a general word ("the town of X", "the rest of X"). */
    public Optional<PlaceFact> placeAt(Sentence sentence, int token) {
        return namedPlace(sentence, token).or(() -> sentence.below(token)
                .filter(edge -> edge.relation().equals("nmod:of") || edge.is("appos") || edge.is("flat"))
                .flatMap(edge -> namedPlace(sentence, edge.dependent()).stream())
                .findFirst());
    }

    private Optional<PlaceFact> namedPlace(Sentence sentence, int token) {
        Span word = sentence.tokens().get(token).span();
        return places.stream()
                .filter(place -> place.mentions().stream().anyMatch(span -> span.contains(word)))
                .min(Comparator.comparing(PlaceFact::kind));
    }

    /** The time expressions of a sentence, in the order of the text. */
    public List<TimeFact> timesIn(Sentence sentence) {
        return times.stream()
                .filter(time -> sentence.span().overlaps(time.mention()))
                .sorted(Comparator.comparing(TimeFact::mention))
                .toList();
    }

    /**
     * The tokens of a sentence that overlap a span of the text.
     *
     * @return the first token and the token after the last one; empty if the span overlaps no token of the sentence
     */
    public Optional<int[]> tokens(Sentence sentence, Span span) {
        int begin = -1;
        int end = -1;
        for (int index = 0; index < sentence.tokens().size(); index++) {
            Token token = sentence.tokens().get(index);
            if (token.span().overlaps(span)) {
                begin = begin < 0 ? index : begin;
                end = index + 1;
            }
        }
        return begin < 0 ? Optional.empty() : Optional.of(new int[] {begin, end});
    }
}
