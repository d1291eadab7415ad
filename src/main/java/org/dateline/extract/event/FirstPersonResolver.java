// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.entity.ArticleEntities;
import org.dateline.extract.syntax.Clause;
import org.dateline.model.article.Span;
import org.dateline.model.fact.ActorFact;
import org.dateline.model.fact.ActorFact.Kind;
import org.dateline.model.fact.PlaceFact;

/** Resolves "I" and "we" in a quotation to actors, and finds where a speaker is. */
final class FirstPersonResolver {
    private final ArticleEntities entities;

    FirstPersonResolver(ArticleEntities entities) {
        this.entities = entities;
    }

    /**
     * The actor that the first person refers to.
     *
     * @param speaker the identifier of the speaker
     * @param plural whether it is "we". It refers to the force that the speaker commands, or that the person commands
     *     whose aide the speaker is
     * @return the identifier of the actor; the speaker if no force is found
     */
    String of(String speaker, boolean plural) {
        ActorFact actor = entities.actor(speaker);
        if (!plural || actor.kind() != Kind.PERSON) {
            return speaker;
        }
        return entities.actors().stream()
                .filter(force -> force.kind() == Kind.ARMED_GROUP)
                .filter(force -> names(actor).stream().anyMatch(name -> owns(name, force)))
                .max(Comparator.comparingInt(force -> force.mentions().size()))
                .map(ActorFact::id)
                .orElse(speaker);
    }

    /**
     * The surname of the speaker, and the possessors in the speaker's job titles ("N.'s aide", "the army's spokesman").
     */
    private static List<String> names(ActorFact actor) {
        return Stream.concat(
                        Stream.of(actor.name().substring(actor.name().lastIndexOf(' ') + 1)),
                        actor.posts().stream()
                                .filter(post -> post.matches(".*['’]s .*"))
                                .map(post -> post.replaceAll("['’]s .*", "")))
                .toList();
    }

    private static boolean owns(String name, ActorFact force) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return Stream.concat(Stream.of(force.name()), force.aliases().stream())
                .anyMatch(alias -> alias.matches(".*\\b" + Pattern.quote(last) + "\\b.*"));
    }

    /** The place where a speaker claims to be: "I am … in X". */
    Optional<String> whereabouts(Span quote) {
        return entities.analysis().sentences().stream()
                .filter(sentence -> sentence.span().overlaps(quote))
                .flatMap(sentence -> IntStream.range(0, sentence.tokens().size())
                        .filter(token ->
                                quote.contains(sentence.tokens().get(token).span()))
                        .mapToObj(token -> new Clause(sentence, token)))
                .filter(FirstPersonResolver::isOfSpeaker)
                .flatMap(
                        clause -> clause.with("in").stream().flatMap(token -> place(clause.sentence(), token).stream()))
                .findFirst();
    }

    private static boolean isOfSpeaker(Clause clause) {
        return clause.list("nsubj").stream()
                        .anyMatch(token ->
                                clause.sentence().tokens().get(token).word().matches("I|[Ww]e"))
                && clause.list("aux").stream()
                        .map(token -> clause.sentence().tokens().get(token).tag())
                        .allMatch(tag -> tag.equals("VBP") || tag.equals("VBZ"));
    }

    private Optional<String> place(Sentence sentence, int token) {
        return entities.placeAt(sentence, token).map(PlaceFact::id);
    }
}
