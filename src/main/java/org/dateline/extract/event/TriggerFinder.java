// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.Token;
import org.dateline.extract.entity.ArticleEntities;
import org.dateline.extract.event.EventFrame.Strength;
import org.dateline.extract.lexicon.WordTable;
import org.dateline.extract.syntax.Clause;

/**
 * Finds the triggers of a sentence, that is, the words that denote events. Names, modifiers, negated nouns ("without
 * clashes") and generic clauses ("those who …") are no triggers.
 */
final class TriggerFinder {
    private static final Set<String> NAMES = Set.of("ORGANIZATION", "PERSON", "TITLE", "CITY", "COUNTRY", "LOCATION");
    private static final Set<String> LIGHT_VERB_RELATIONS =
            Set.of("obj", "obl:in", "obl:at", "obl:on", "obl:during", "obl:to", "obl:after", "obl:into", "obl:for");
    private static final Set<String> ANYONE = Set.of("those", "anyone", "everyone", "whoever", "someone", "that");

    private static final int MAX_DEPTH = 3;

    private final Set<String> participles =
            WordTable.read("/extract/actor/participles.tsv").lists().keySet();
    private final ArticleEntities entities;
    private final FrameLexicon frames;
    private final FrameMatcher matcher;

    TriggerFinder(ArticleEntities entities, FrameLexicon frames) {
        this.entities = entities;
        this.frames = frames;
        this.matcher = new FrameMatcher(entities, frames);
    }

    /** The triggers of a sentence, in the order of the text. */
    List<EventTrigger> list(Sentence sentence) {
        return IntStream.range(0, sentence.tokens().size())
                .boxed()
                .flatMap(token -> find(sentence, token).stream())
                .toList();
    }

    private Optional<EventTrigger> find(Sentence sentence, int index) {
        Token token = sentence.tokens().get(index);
        if (NAMES.contains(token.entity()) && !token.isVerb()) {
            return Optional.empty();
        }
        Clause clause = new Clause(sentence, index);
        if (token.isVerb()) {
            return verb(clause);
        }
        return token.tag().equals("NN") || token.tag().equals("NNS") ? noun(clause) : Optional.empty();
    }

    private Optional<EventTrigger> verb(Clause clause) {
        if (isAuxiliary(clause) || isAdjective(clause) || isGeneric(clause, MAX_DEPTH) || isRoleParticiple(clause)) {
            return Optional.empty();
        }
        return matcher.find(frames.verb(lemma(clause), clause.particle()), clause, Optional.empty())
                .map(frame -> new EventTrigger(clause, Optional.empty(), frame));
    }

    private Optional<EventTrigger> noun(Clause clause) {
        if (isModifier(clause) || isNegated(clause) || isAtRequest(clause) || isGeneric(clause, MAX_DEPTH)) {
            return Optional.empty();
        }
        Optional<Clause> lightVerb = lightVerb(clause);
        return matcher.find(frames.noun(lemma(clause)), clause, lightVerb)
                .map(frame -> new EventTrigger(clause, lightVerb, frame))
                .filter(trigger -> trigger.frame().strength() != Strength.WEAK || isSupported(trigger));
    }

    private static boolean isAuxiliary(Clause clause) {
        return clause.sentence().above(clause.head()).anyMatch(edge -> edge.is("aux") || edge.is("cop"));
    }

    private static boolean isAdjective(Clause clause) {
        return clause.sentence()
                .above(clause.head())
                .anyMatch(edge -> edge.is("amod") || edge.is("compound") || edge.is("case"));
    }

    /** Whether the clause is about nobody in particular: "those who lay down their weapons". */
    private static boolean isGeneric(Clause clause, int depth) {
        return depth > 0
                && clause.sentence()
                        .above(clause.head())
                        .filter(edge -> edge.governor() >= 0)
                        .anyMatch(edge -> (edge.is("acl") && isIndefinite(clause, edge.governor()))
                                || ((edge.is("obj") || edge.is("conj") || edge.is("xcomp"))
                                        && isGeneric(new Clause(clause.sentence(), edge.governor()), depth - 1)));
    }

    private static boolean isIndefinite(Clause clause, int token) {
        return ANYONE.contains(clause.sentence().tokens().get(token).lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether it is a participle that names a participant of another event: "brokered by X". */
    private boolean isRoleParticiple(Clause clause) {
        return clause.token().tag().equals("VBN")
                && participles.contains(lemma(clause))
                && !clause.has("aux")
                && !clause.with("by").isEmpty();
    }

    private static boolean isModifier(Clause clause) {
        boolean before = clause.sentence()
                .above(clause.head())
                .anyMatch(edge -> (edge.is("compound") || edge.is("amod")) && edge.governor() > clause.head());
        int next = clause.head() + 1;
        return before
                && next < clause.sentence().tokens().size()
                && clause.sentence().tokens().get(next).isNoun();
    }

    /** Whether a noun is negated: "without clashes", "no attack". */
    private static boolean isNegated(Clause clause) {
        return clause.isNegated();
    }

    /** Whether it is a part of "at the request of X", which names a participant of another event. */
    private static boolean isAtRequest(Clause clause) {
        return lemma(clause).equals("request")
                && clause.list("case").stream()
                        .anyMatch(token ->
                                clause.sentence().tokens().get(token).lemma().equals("at"));
    }

    private Optional<Clause> lightVerb(Clause noun) {
        return noun.sentence()
                .above(noun.head())
                .filter(edge -> edge.governor() >= 0
                        && noun.sentence().tokens().get(edge.governor()).isVerb())
                .filter(edge -> isLightVerb(new Clause(noun.sentence(), edge.governor()), edge.relation(), noun))
                .map(edge -> new Clause(noun.sentence(), edge.governor()))
                .findFirst();
    }

    private boolean isLightVerb(Clause verb, String relation, Clause noun) {
        if (relation.startsWith("nsubj")) {
            return frames.isLightVerb(lemma(verb), "happening");
        }
        return LIGHT_VERB_RELATIONS.contains(relation)
                && (Stream.of("doing", "planning", "reporting").anyMatch(kind -> frames.isLightVerb(lemma(verb), kind))
                        || isSpeech(verb, noun));
    }

    /** Whether the noun is the occasion of a speech verb: "said at a news conference". */
    private static boolean isSpeech(Clause verb, Clause noun) {
        return Set.of("say", "tell", "speak", "add", "reiterate", "meet", "agree")
                        .contains(lemma(verb))
                && verb.with("at").contains(noun.head());
    }

    private boolean isSupported(EventTrigger trigger) {
        return trigger.lightVerb().isPresent()
                || trigger.frame().roles().keySet().stream().anyMatch(slot -> FrameSlotReader.of(trigger, slot).stream()
                        .anyMatch(token -> isActorOrPlace(trigger, token)))
                || (!trigger.clause().with("on").isEmpty() && hasTime(trigger));
    }

    private boolean isActorOrPlace(EventTrigger trigger, int token) {
        return entities.actorAt(trigger.sentence(), token).isPresent()
                || entities.placeAt(trigger.sentence(), token).isPresent();
    }

    private boolean hasTime(EventTrigger trigger) {
        return entities.timesIn(trigger.sentence()).stream().anyMatch(time -> trigger.clause().with("on").stream()
                .anyMatch(token -> trigger.sentence().tokens().get(token).span().overlaps(time.mention())));
    }

    private static String lemma(Clause clause) {
        return clause.token().lemma().toLowerCase(Locale.ROOT);
    }
}
