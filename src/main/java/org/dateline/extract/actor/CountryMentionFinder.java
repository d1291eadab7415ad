// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.extract.analysis.Analysis;
import org.dateline.extract.analysis.Dependency;
import org.dateline.extract.analysis.EntityMention;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.Token;
import org.dateline.model.article.Span;
import org.dateline.model.fact.ActorFact.Kind;
import org.dateline.model.fact.PlaceFact;

/**
 * Finds countries and governments that act, as opposed to countries in which something happens: subjects, agents,
 * partners of an action, and possessors of an action.
 */
final class CountryMentionFinder {
    private static final Set<String> PLACES = Set.of("COUNTRY", "LOCATION", "STATE_OR_PROVINCE", "CITY");
    private static final Set<String> ACTING = Set.of(
            "nsubj",
            "nsubj:pass",
            "obl:by",
            "obl:agent",
            "obl:with",
            "nmod:with",
            "nmod:between",
            "obl:against",
            "nmod:against",
            "nmod:by",
            "obj",
            "iobj");

    private final ActorLexicon words;

    CountryMentionFinder(ActorLexicon words) {
        this.words = words;
    }

    List<ActorMention> list(Analysis analysis, List<PlaceFact> places) {
        return analysis.entities().stream()
                .filter(entity -> PLACES.contains(entity.type()))
                .flatMap(entity -> state(analysis, entity, places).stream())
                .toList();
    }

    private Optional<ActorMention> state(Analysis analysis, EntityMention entity, List<PlaceFact> places) {
        Sentence sentence = analysis.sentences().get(entity.tokens().sentence());
        int head = entity.tokens().end() - 1;
        Span span = sentence.span(entity.tokens().begin(), entity.tokens().end());
        Optional<PlaceFact> place = places.stream()
                .filter(fact -> fact.mentions().stream().anyMatch(span::overlaps))
                .findFirst();
        boolean country = (entity.type().equals("COUNTRY") && place.isEmpty())
                || place.map(fact -> fact.kind() == PlaceFact.Kind.COUNTRY).orElse(false);
        boolean speaks = place.isPresent() && isSubjectOfSpeech(sentence, head);
        if (!(country && acts(sentence, head)) && !speaks) {
            return Optional.empty();
        }
        String name = country
                ? place.map(PlaceFact::name).orElse(analysis.words(entity.tokens()))
                : analysis.words(entity.tokens());
        return Optional.of(new ActorMention(
                entity.tokens(),
                head,
                ActorMention.Form.NAMED,
                country ? Kind.STATE : Kind.GOVERNMENT,
                ActorNameMatcher.clean(name),
                "",
                -1));
    }

    private boolean acts(Sentence sentence, int head) {
        return relations(sentence, head)
                .anyMatch(edge -> (ACTING.contains(edge.relation()) && !isObjectOfMotion(sentence, edge))
                        || (edge.is("nmod:poss")
                                && words.isAction(
                                        sentence.tokens().get(edge.governor()).lemma())));
    }

    private static boolean isObjectOfMotion(Sentence sentence, Dependency edge) {
        return edge.is("obj")
                && Set.of(
                                "visit", "enter", "leave", "reach", "tour", "flee", "invade", "cross", "split",
                                "divide", "hit", "shake")
                        .contains(sentence.tokens().get(edge.governor()).lemma());
    }

    private static Stream<Dependency> relations(Sentence sentence, int head) {
        return sentence.above(head).filter(edge -> edge.governor() >= 0);
    }

    private static boolean isSubjectOfSpeech(Sentence sentence, int head) {
        return relations(sentence, head)
                .filter(edge -> edge.is("nsubj"))
                .map(edge -> sentence.tokens().get(edge.governor()))
                .map(Token::lemma)
                .anyMatch(
                        Set.of(
                                "say",
                                "announce",
                                "reject",
                                "demand",
                                "insist",
                                "warn",
                                "deny",
                                "accuse",
                                "condemn",
                                "agree")::contains);
    }
}
