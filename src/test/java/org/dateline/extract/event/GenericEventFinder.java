// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.Token;
import org.dateline.extract.entity.ArticleEntities;
import org.dateline.extract.lexicon.WordTable;
import org.dateline.extract.syntax.Clause;
import org.dateline.model.Status;
import org.dateline.model.fact.TimeFact;

/**
 * Finds all events of a text, with or without a frame: verbs other than "be" and similar ones, and nouns of a list,
 * with their agents and patients. Status and time come from the readers for events with a frame.
 */
public final class GenericEventFinder {
    private static final EventFrame ANY =
            new EventFrame("any", "Event", Map.of(), EventFrame.Strength.STRONG, List.of());
    private static final Set<Status> UNREAL = Set.of(Status.HYPOTHETICAL, Status.NEGATED);

    private static final Set<String> GOVERNING_RELATIONS =
            Set.of("advcl", "xcomp", "conj", "parataxis", "dep", "obl:by");
    private static final int MAX_DEPTH = 3;

    private final Map<String, Set<String>> words =
            WordTable.read("/eval/happenings.tsv").lists();
    private final FrameLexicon frames = new FrameLexicon();
    private final EventStatusReader statuses = new EventStatusReader();
    private final ArticleEntities entities;
    private final EventTimeReader times;

    /**
     * A mention of an event.
     *
     * @param sentence the sentence
     * @param tokens the verb with its particle, or the noun
     * @param participants the heads of the agents and patients
     * @param status the status
     * @param time the time expression of the event; empty if there is none
     */
    public record EventMention(
            Sentence sentence,
            List<Integer> tokens,
            Set<Integer> participants,
            Status status,
            Optional<TimeFact> time) {}

    /** Creates a finder for an article. */
    public GenericEventFinder(ArticleEntities entities) {
        this.entities = entities;
        this.times = new EventTimeReader(entities);
    }

    /** The mentions in the order of the text, without hypothetical and negated events. */
    public List<EventMention> list() {
        List<EventMention> found = new ArrayList<>();
        for (Sentence sentence : entities.analysis().sentences()) {
            for (int token = 0; token < sentence.tokens().size(); token++) {
                trigger(new Clause(sentence, token)).flatMap(this::mention).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<EventMention> mention(EventTrigger trigger) {
        return statuses.read(trigger)
                .filter(status -> !UNREAL.contains(status))
                .map(status -> new EventMention(
                        trigger.sentence(),
                        tokens(trigger.clause()),
                        trigger.isVerb() ? ofVerb(trigger.clause()) : ofNoun(trigger),
                        status,
                        time(trigger, status)));
    }

    private Optional<TimeFact> time(EventTrigger trigger, Status status) {
        List<String> expressions = times.read(trigger, status).expressions();
        return entities.timesIn(trigger.sentence()).stream()
                .filter(time -> expressions.contains(time.id()))
                .findFirst();
    }

    private Optional<EventTrigger> trigger(Clause clause) {
        Token token = clause.token();
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        if (token.isVerb() && !token.tag().equals("MD")) {
            boolean none = is("plain", lemma) || isIn(clause, Set.of("aux", "cop", "case", "mark", "amod", "compound"));
            return none ? Optional.empty() : Optional.of(new EventTrigger(clause, Optional.empty(), ANY));
        }
        boolean noun = (token.tag().equals("NN") || token.tag().equals("NNS"))
                && (is("noun", lemma) || !frames.noun(lemma).isEmpty())
                && !isIn(clause, Set.of("compound", "amod"));
        return noun ? Optional.of(new EventTrigger(clause, lightVerb(clause), ANY)) : Optional.empty();
    }

    private boolean is(String kind, String lemma) {
        return words.getOrDefault(kind, Set.of()).contains(lemma);
    }

    private static boolean isIn(Clause clause, Set<String> relations) {
        return clause.sentence().above(clause.head()).anyMatch(edge -> relations.stream()
                .anyMatch(edge::is));
    }

    /** The verb that has the noun as its subject or object. */
    private static Optional<Clause> lightVerb(Clause noun) {
        return noun.governor(Set.of("obj", "nsubj", "nsubj:pass", "obl"))
                .filter(verb -> noun.sentence().tokens().get(verb).isVerb())
                .map(verb -> new Clause(noun.sentence(), verb));
    }

    private static List<Integer> tokens(Clause clause) {
        return clause.list("compound:prt").stream()
                .filter(token -> token == clause.head() + 1)
                .findFirst()
                .map(token -> List.of(clause.head(), token))
                .orElse(List.of(clause.head()));
    }

    private static Set<Integer> ofVerb(Clause verb) {
        Set<Integer> participants = new HashSet<>(verb.agents());
        participants.addAll(verb.patients());
        participants.addAll(verb.list("nsubj"));
        participants.addAll(verb.list("obj"));
        participants.addAll(inverted(verb));
        if (participants.isEmpty() || (verb.token().tag().equals("VBG") && !verb.has("nsubj"))) {
            participants.addAll(above(verb, MAX_DEPTH));
        }
        return participants;
    }

    /** The subject after its verb, which the parser often misses: "said chief executive N. N.". */
    private static Set<Integer> inverted(Clause verb) {
        List<Token> tokens = verb.sentence().tokens();
        int at = verb.head() + 1;
        if (verb.has("nsubj") || at >= tokens.size() || !tokens.get(at).tag().startsWith("NNP")) {
            return Set.of();
        }
        while (at + 1 < tokens.size() && tokens.get(at + 1).isNoun()) {
            at++;
        }
        return Set.of(at);
    }

    /** The subject of a governing verb. */
    private static List<Integer> above(Clause verb, int depth) {
        return verb.governor(GOVERNING_RELATIONS)
                .filter(token -> depth > 0)
                .map(token -> new Clause(verb.sentence(), token))
                .map(governor -> governor.list("nsubj").isEmpty() ? above(governor, depth - 1) : governor.list("nsubj"))
                .orElse(List.of());
    }

    private Set<Integer> ofNoun(EventTrigger trigger) {
        Set<Integer> participants = new HashSet<>();
        Stream.of("nmod:poss", "nmod:of", "nmod:by", "compound")
                .forEach(relation -> participants.addAll(trigger.clause().list(relation)));
        trigger.lightVerb()
                .filter(verb -> frames.isLightVerb(verb.token().lemma(), "doing"))
                .ifPresent(verb -> participants.addAll(verb.agents()));
        return participants;
    }
}
