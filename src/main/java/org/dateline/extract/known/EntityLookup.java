package org.dateline.extract.known;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.extract.analysis.Analysis;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.Token;
import org.dateline.model.article.Span;
import org.dateline.model.fact.ActorFact;
import org.dateline.model.fact.PlaceFact;
import org.dateline.model.fact.TimeFact;

/** Looks up by tokens who and what the facts of an article know there. */
public final class EntityLookup {
    private final ArticleEntities facts;

    /** Over the facts of one article. */
    public EntityLookup(ArticleEntities facts) {
        this.facts = facts;
    }

    /** The facts. */
    public ArticleEntities facts() {
        return facts;
    }

    /** What the engine says. */
    public Analysis analysis() {
        return facts.analysis();
    }

    /** Some sentence. */
    public Sentence sentence(int index) {
        return analysis().sentences().get(index);
    }

    /** The actor of that identifier. */
    public ActorFact actor(String id) {
        return facts.actors().stream()
                .filter(actor -> actor.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Whom a token names: by the smallest mention that ends with it, then the smallest that holds it; a title is its holder. */
    public Optional<ActorFact> actorAt(Sentence sentence, int token) {
        return Stream.of(mention(sentence, token), beside(sentence, token))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The words that name an actor at a token. */
    public Optional<Span> mentionAt(Sentence sentence, int token) {
        Span word = sentence.tokens().get(token).span();
        return facts.actors().stream()
                .flatMap(actor -> actor.mentions().stream())
                .filter(span -> span.contains(word))
                .min(closest(word));
    }

    private Optional<ActorFact> mention(Sentence sentence, int token) {
        Optional<Span> span = mentionAt(sentence, token);
        return span.flatMap(found -> facts.actors().stream()
                .filter(actor -> actor.mentions().contains(found))
                .findFirst());
    }

    private static Comparator<Span> closest(Span word) {
        return Comparator.<Span, Boolean>comparing(span -> span.end() != word.end())
                .thenComparingInt(span -> span.end() - span.begin());
    }

    /** "commander" of "commander N. N.", or a post in apposition with the name. */
    private Optional<ActorFact> beside(Sentence sentence, int token) {
        String word = sentence.tokens().get(token).word();
        Optional<ActorFact> next = token + 1 < sentence.tokens().size()
                ? mention(sentence, token + 1).filter(actor -> holds(actor, word))
                : Optional.empty();
        return next.or(() -> sentence.below(token)
                .filter(edge -> edge.is("appos") || edge.is("flat") || edge.is("dep"))
                .flatMap(edge -> mention(sentence, edge.dependent()).stream())
                .filter(actor -> actor.kind() == ActorFact.Kind.PERSON)
                .findFirst());
    }

    private static boolean holds(ActorFact actor, String title) {
        return actor.posts().stream().anyMatch(post -> post.endsWith(title));
    }

    /** The place that a token names: itself, or what follows a general word ("the town of X", "the rest of X"). */
    public Optional<PlaceFact> placeAt(Sentence sentence, int token) {
        return namedPlace(sentence, token).or(() -> sentence.below(token)
                .filter(edge -> edge.relation().equals("nmod:of") || edge.is("appos") || edge.is("flat"))
                .flatMap(edge -> namedPlace(sentence, edge.dependent()).stream())
                .findFirst());
    }

    private Optional<PlaceFact> namedPlace(Sentence sentence, int token) {
        Span word = sentence.tokens().get(token).span();
        return facts.places().stream()
                .filter(place -> place.mentions().stream().anyMatch(span -> span.contains(word)))
                .min(Comparator.comparing(PlaceFact::kind));
    }

    /** Whether the token names a place itself. */
    public boolean isPlace(Sentence sentence, int token) {
        return namedPlace(sentence, token).isPresent();
    }

    /** The time expressions of a sentence, in the order of the text. */
    public List<TimeFact> times(Sentence sentence) {
        return facts.times().stream()
                .filter(time -> sentence.span().overlaps(time.mention()))
                .sorted(Comparator.comparing(TimeFact::mention))
                .toList();
    }

    /** The tokens of a sentence that a stretch of text covers: the first one and the one after the last; empty where none. */
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
