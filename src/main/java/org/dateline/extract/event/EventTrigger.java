package org.dateline.extract.event;

import java.util.Optional;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.Token;
import org.dateline.extract.syntax.Clause;

/**
 * A word that denotes an event, with its frame.
 *
 * @param clause the word with what depends on it
 * @param lightVerb the light verb that carries a noun's event ("launched an attack"), if there is one
 * @param frame what the word denotes
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

    /** The verb whose tense tells: the carrier, or the word itself. */
    Clause main() {
        return lightVerb.orElse(clause);
    }

    /** Whether it speaks of something known ("the order"). */
    boolean isDefinite() {
        return !isVerb()
                && clause.list("det").stream()
                        .map(token -> sentence().tokens().get(token).lemma())
                        .anyMatch(
                                lemma -> lemma.equalsIgnoreCase("the") || lemma.equals("this") || lemma.equals("that"));
    }
}
