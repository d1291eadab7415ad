package org.dateline.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.entity.ArticleEntities;
import org.dateline.extract.event.EventFrame.Condition;
import org.dateline.extract.syntax.Clause;
import org.dateline.model.fact.ActorFact;
import org.dateline.model.fact.ActorFact.Kind;

/** Tests whether the conditions of a frame hold for a word in its context. */
final class FrameMatcher {
    private static final Set<String> PARTS =
            Set.of("rest", "part", "most", "some", "all", "much", "half", "number", "array");

    private final ArticleEntities entities;
    private final FrameLexicon frames;

    FrameMatcher(ArticleEntities entities, FrameLexicon frames) {
        this.entities = entities;
        this.frames = frames;
    }

    /** The first frame whose conditions hold. */
    Optional<EventFrame> find(List<EventFrame> candidates, Clause clause, Optional<Clause> lightVerb) {
        return candidates.stream()
                .filter(frame -> frame.conditions().stream().allMatch(one -> holds(one, clause, lightVerb)))
                .findFirst();
    }

    private boolean holds(Condition condition, Clause clause, Optional<Clause> lightVerb) {
        List<Integer> tokens = FrameSlotReader.of(clause, lightVerb, condition.slot());
        return switch (condition.required()) {
            case "any" -> !tokens.isEmpty();
            case "none" -> tokens.isEmpty();
            case "own" -> tokens.stream().anyMatch(token -> isOwn(clause, token));
            default -> tokens.stream().anyMatch(token -> isA(clause.sentence(), token, condition.required()));
        };
    }

    private boolean isA(Sentence sentence, int token, String required) {
        Optional<ActorFact> actor = entities.actorAt(sentence, token);
        return switch (required) {
            case "place" ->
                entities.placeAt(sentence, token).isPresent()
                        && actor.filter(one -> one.kind() == Kind.PERSON).isEmpty();
            case "person" ->
                actor.filter(one -> one.kind() == Kind.PERSON || one.kind() == Kind.GROUP)
                        .isPresent();
            case "armed" -> actor.filter(one -> one.kind() == Kind.ARMED_GROUP).isPresent();
            case "actor" -> actor.isPresent();
            default -> isWord(sentence, token, required);
        };
    }

    private boolean isWord(Sentence sentence, int token, String required) {
        Set<String> words =
                required.startsWith("@") ? frames.words(required.substring(1)) : Set.of(required.split(",", -1));
        String lemma = sentence.tokens().get(token).lemma().toLowerCase(Locale.ROOT);
        return words.contains(lemma)
                || (PARTS.contains(lemma)
                        && sentence.below(token)
                                .filter(edge -> edge.relation().equals("nmod:of"))
                                .anyMatch(edge -> isWord(sentence, edge.dependent(), required)));
    }

    /** Whether the possessor of a token is the subject of the clause: "urged his forces". */
    private boolean isOwn(Clause clause, int token) {
        Set<String> subjects = ids(clause.sentence(), clause.agents());
        List<Integer> owners = new Clause(clause.sentence(), token).list("nmod:poss");
        return ids(clause.sentence(), owners).stream().anyMatch(subjects::contains);
    }

    private Set<String> ids(Sentence sentence, List<Integer> tokens) {
        return tokens.stream()
                .flatMap(token -> entities.actorAt(sentence, token).stream())
                .map(ActorFact::id)
                .collect(Collectors.toSet());
    }
}
