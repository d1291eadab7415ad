// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.actor;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.analysis.Token;
import org.dateline.extract.lexicon.WordTable;
import org.dateline.model.fact.ActorFact.Kind;

/** Words for actors: collective nouns, job titles, nouns for actions, participles. */
final class ActorLexicon {
    private final Map<String, String> heads =
            WordTable.read("/extract/actor/heads.tsv").kinds();
    private final Set<String> titles =
            WordTable.read("/extract/actor/titles.tsv").words();
    private final Set<String> acts = WordTable.read("/extract/actor/acts.tsv").words();
    private final Set<String> participles =
            WordTable.read("/extract/actor/participles.tsv").lists().keySet();

    /** The kind of actor that a collective noun denotes; empty for other nouns. */
    Optional<Kind> collective(String lemma) {
        return Optional.ofNullable(heads.get(lemma.toLowerCase(Locale.ROOT))).map(Kind::valueOf);
    }

    /** Whether a word is a job title. */
    boolean isTitle(Token token) {
        return token.entity().equals("TITLE") || titles.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether a noun denotes an action, so that its possessor is an actor ("Britain's request"). */
    boolean isAction(String lemma) {
        return acts.contains(lemma);
    }

    /** Whether a participle connects an actor with a noun: "brokered" in "X-brokered talks". */
    boolean isRoleParticiple(String lemma) {
        return participles.contains(lemma);
    }
}
