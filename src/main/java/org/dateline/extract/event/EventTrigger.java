// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.event;

import java.util.Optional;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.Token;
import org.dateline.extract.syntax.Clause;

/**
 * A trigger: a word that denotes an event, with its frame.
 *
 * @param clause the word and its dependents
 * @param lightVerb the light verb of a noun ("launched an attack"); empty if there is none
 * @param frame the frame that matches
 */
record EventTrigger(Clause clause, Optional<Clause> lightVerb, EventFrame frame) {

    Sentence sentence() {
        return clause.sentence();
    }

    int head() {
        return clause.head();
    }

    Token token() {
        return clause.token();
    }

    boolean isVerb() {
        return token().isVerb();
    }

    /** The clause whose tense counts: that of the light verb, else of the word itself. */
    Clause main() {
        return lightVerb.orElse(clause);
    }

    /** Whether it is a definite noun phrase, which refers to something known ("the order"). */
    boolean isDefinite() {
        return !isVerb()
                && clause.list("det").stream()
                        .map(token -> sentence().tokens().get(token).lemma())
                        .anyMatch(
                                lemma -> lemma.equalsIgnoreCase("the") || lemma.equals("this") || lemma.equals("that"));
    }
}
