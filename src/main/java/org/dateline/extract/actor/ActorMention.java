// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.actor;

import java.util.stream.Collectors;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.Token;
import org.dateline.extract.analysis.TokenSpan;
import org.dateline.model.fact.ActorFact;

/**
 * A mention of an actor.
 *
 * @param tokens the tokens of the mention
 * @param head the head token
 * @param form the form of the mention
 * @param kind the kind of actor
 * @param name the words without article and possessor
 * @param post the job title beside a name; empty if there is none
 * @param owner the token of the possessor ("his" in "his forces"); −1 if there is none
 */
record ActorMention(TokenSpan tokens, int head, Form form, ActorFact.Kind kind, String name, String post, int owner) {

    /** The form of a mention. */
    enum Form {
        /** A proper name. */
        NAMED,
        /** A common noun. */
        NOMINAL,
        /** A pronoun. */
        PRONOUN
    }

    int sentence() {
        return tokens.sentence();
    }

    boolean isPerson() {
        return kind == ActorFact.Kind.PERSON;
    }

    /** The mention without the tokens before a token. */
    ActorMention startingAt(int begin, Sentence sentence) {
        String rest = sentence.tokens().subList(begin, tokens.end()).stream()
                .filter(token -> token.isNoun() || token.tag().startsWith("JJ"))
                .map(Token::word)
                .collect(Collectors.joining(" "));
        return new ActorMention(new TokenSpan(sentence(), begin, tokens.end()), head, form, kind, rest, post, owner);
    }
}
