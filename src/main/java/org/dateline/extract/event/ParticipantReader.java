// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.Token;
import org.dateline.extract.entity.ArticleEntities;
import org.dateline.extract.lexicon.WordTable;
import org.dateline.extract.syntax.Clause;
import org.dateline.model.article.Span;
import org.dateline.model.fact.ActorFact;
import org.dateline.model.fact.EventFact.Participant;
import org.dateline.model.fact.EventTypeNames;
import org.dateline.model.fact.ParticipantRoles;

/**
 * Reads the participants of an event: the actors in the slots of its frame, supporters and mediators named by a
 * participle, and those who requested the event.
 */
final class ParticipantReader {
    private static final int MAX_DISTANCE = 6;

    private final ArticleEntities entities;
    private final EventTypes types;
    private final Map<String, Set<String>> participles =
            WordTable.read("/extract/actor/participles.tsv").lists();

    ParticipantReader(ArticleEntities entities, EventTypes types) {
        this.entities = entities;
        this.types = types;
    }

    List<Participant> read(EventTrigger trigger) {
        List<Participant> found = new ArrayList<>();
        trigger.frame().roles().keySet().stream()
                .sorted(Comparator.comparing((String slot) -> !slot.equals("subj"))
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(slot -> trigger.frame()
                        .role(slot)
                        .filter(role -> !role.equals(EventFrame.PLACE))
                        .ifPresent(role -> FrameSlotReader.of(trigger, slot)
                                .forEach(token -> participant(trigger.sentence(), token, role)
                                        .ifPresent(found::add))));
        if (!trigger.isVerb()) {
            found.addAll(joined(trigger));
        }
        if (found.stream().noneMatch(one -> one.role().equals(ParticipantRoles.TARGET))) {
            found.addAll(requestTargets(trigger));
        }
        found.addAll(requesters(trigger));
        Map<String, Participant> first = new LinkedHashMap<>();
        found.forEach(one -> first.putIfAbsent(one.actor(), one));
        return List.copyOf(first.values());
    }

    private Optional<Participant> participant(Sentence sentence, int token, String role) {
        return entities.actorAt(sentence, token)
                .map(actor ->
                        new Participant(actor.id(), role, capacity(sentence, token, actor), span(sentence, token)));
    }

    private Span span(Sentence sentence, int token) {
        return entities.mentionAt(sentence, token)
                .orElse(sentence.tokens().get(token).span());
    }

    /** The job title in which an actor takes part: the one beside these words, else the first one in the article. */
    private static String capacity(Sentence sentence, int token, ActorFact actor) {
        if (actor.posts().isEmpty()) {
            return "";
        }
        String before = sentence.tokens().subList(0, token + 1).stream()
                .map(Token::word)
                .reduce("", (one, other) -> one + " " + other);
        return actor.posts().stream()
                .filter(post -> before.contains(post.substring(post.lastIndexOf(' ') + 1) + " "))
                .findFirst()
                .orElse(actor.posts().get(0));
    }

    /** Participants named by a participle: "X-brokered talks", "talks brokered by X". */
    private List<Participant> joined(EventTrigger trigger) {
        Sentence sentence = trigger.sentence();
        List<Participant> found = new ArrayList<>();
        for (int token = Math.max(0, trigger.head() - MAX_DISTANCE);
                token < Math.min(sentence.tokens().size(), trigger.head() + MAX_DISTANCE + 1);
                token++) {
            Optional<String> role = role(sentence.tokens().get(token));
            if (role.isPresent()) {
                int actor = token < trigger.head() ? token - 2 : afterBy(sentence, token);
                if (actor >= 0 && (token > trigger.head() || isHyphen(sentence, token - 1))) {
                    participant(sentence, actor, role.get()).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<String> role(Token token) {
        boolean participle = token.tag().equals("VBN")
                || token.tag().equals("VBD")
                || token.tag().equals("JJ");
        return Optional.ofNullable(participles.get(token.lemma()))
                .filter(roles -> participle)
                .flatMap(roles -> roles.stream().findFirst());
    }

    private static boolean isHyphen(Sentence sentence, int token) {
        return token >= 0 && sentence.tokens().get(token).word().equals("-");
    }

    /** The last token of the noun phrase after "by"; −1 if there is none. */
    private static int afterBy(Sentence sentence, int participle) {
        int next = participle + 1;
        if (next >= sentence.tokens().size()
                || !sentence.tokens().get(next).lemma().equals("by")) {
            return -1;
        }
        int token = next + 1;
        int last = -1;
        while (token < sentence.tokens().size() && isNominal(sentence.tokens().get(token))) {
            last = token;
            token++;
        }
        return last;
    }

    private static boolean isNominal(Token token) {
        return token.isNoun()
                || token.tag().equals("DT")
                || token.tag().startsWith("JJ")
                || token.tag().equals("PRP$");
    }

    /** The target of a request with a clause: X in "demanded that X withdraw". */
    private List<Participant> requestTargets(EventTrigger trigger) {
        if (!trigger.isVerb() || !types.isA(trigger.frame().type(), EventTypeNames.REQUEST)) {
            return List.of();
        }
        return trigger.clause().list("ccomp").stream()
                .map(token -> new Clause(trigger.sentence(), token))
                .flatMap(clause -> clause.agents().stream().limit(1))
                .flatMap(token -> participant(trigger.sentence(), token, ParticipantRoles.TARGET).stream())
                .toList();
    }

    /** Those who requested the event: "at X's request", "at the request of X". */
    private List<Participant> requesters(EventTrigger trigger) {
        return Stream.concat(Stream.of(trigger.clause()), trigger.lightVerb().stream())
                .flatMap(clause -> clause.with("at").stream())
                .map(token -> new Clause(trigger.sentence(), token))
                .filter(request -> request.token().lemma().equals("request"))
                .flatMap(request -> Stream.concat(request.list("nmod:poss").stream(), request.with("of").stream()))
                .flatMap(token -> participant(trigger.sentence(), token, ParticipantRoles.REQUESTER).stream())
                .toList();
    }
}
