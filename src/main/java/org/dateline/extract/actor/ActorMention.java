package org.dateline.extract.actor;

import java.util.stream.Collectors;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.Token;
import org.dateline.extract.analysis.TokenSpan;
import org.dateline.model.fact.ActorFact;

/**
 * Words that speak of an actor.
 *
 * @param tokens the words
 * @param head the token that governs them
 * @param form how they speak of it
 * @param kind what it is
 * @param name the words as a name, without article and possessor
 * @param post the post given beside a name; empty where none is
 * @param owner the token of the possessor ("his" in "his forces"); −1 where there is none
 */
record ActorMention(TokenSpan tokens, int head, Form form, ActorFact.Kind kind, String name, String post, int owner) {

    /** How words can speak of an actor. */
    enum Form {
        /** By name. */
        NAMED,
        /** By a common noun. */
        NOMINAL,
        /** By a pronoun. */
        PRONOUN
    }

    int sentence() {
        return tokens.sentence();
    }

    boolean isPerson() {
        return kind == ActorFact.Kind.PERSON;
    }

    /** Its last words only, from a token on. */
    ActorMention startingAt(int begin, Sentence sentence) {
        String rest = sentence.tokens().subList(begin, tokens.end()).stream()
                .filter(token -> token.isNoun() || token.tag().startsWith("JJ"))
                .map(Token::word)
                .collect(Collectors.joining(" "));
        return new ActorMention(new TokenSpan(sentence(), begin, tokens.end()), head, form, kind, rest, post, owner);
    }
}
