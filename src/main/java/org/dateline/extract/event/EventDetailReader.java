// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.Token;
import org.dateline.extract.entity.ArticleEntities;
import org.dateline.extract.lexicon.WordTable;
import org.dateline.extract.quotation.SpeechLexicon;
import org.dateline.extract.syntax.Clause;
import org.dateline.extract.syntax.Phrases;
import org.dateline.model.fact.EventFact.Details;
import org.dateline.model.fact.EventTypeNames;

/** Reads through which media something was said, and how heavy the fighting was. */
final class EventDetailReader {
    private static final Set<String> FIGHTING =
            Set.of("fighting", "clash", "resistance", "bloodshed", "fight", "battle", "violence", "shot", "combat");
    private static final Set<String> HEAVY = Set.of("heavy", "fierce", "intense", "bitter", "pitched");
    private static final int MAX_DISTANCE = 14;
    private static final int CHANNEL = 9;

    private final ArticleEntities entities;
    private final SpeechLexicon words = new SpeechLexicon();
    private final Set<String> posting =
            WordTable.read("/extract/event/posting.tsv").words();

    EventDetailReader(ArticleEntities entities) {
        this.entities = entities;
    }

    Details read(EventTrigger trigger, boolean said) {
        List<String> media = new ArrayList<>();
        Optional<Clause> posted = posted(trigger);
        if (said) {
            media.addAll(trigger.isVerb() ? words.media(trigger.clause()) : List.of());
            posted.ifPresent(verb -> media.addAll(after(verb)));
        }
        if (trigger.frame().type().equals(EventTypeNames.NEWS_CONFERENCE)) {
            media.add("newsConference");
        }
        return new Details(
                media.stream().distinct().toList(),
                said ? posted.flatMap(this::channel).orElse("") : "",
                fighting(trigger));
    }

    /** The verb that publishes the utterance denoted by a noun: "posted" in "the message was posted". */
    private Optional<Clause> posted(EventTrigger trigger) {
        Sentence sentence = trigger.sentence();
        return IntStream.range(0, sentence.tokens().size())
                .filter(token -> posting.contains(sentence.tokens().get(token).lemma()))
                .filter(token -> sentence.tokens().get(token).isVerb())
                .mapToObj(token -> new Clause(sentence, token))
                .filter(verb ->
                        Stream.of("nsubj", "obj").anyMatch(one -> verb.list(one).contains(trigger.head()))
                                || sentence.above(verb.head())
                                        .anyMatch(edge -> edge.is("acl") && edge.governor() == trigger.head()))
                .findFirst();
    }

    private List<String> after(Clause verb) {
        Sentence sentence = verb.sentence();
        return IntStream.range(verb.head() + 1, Math.min(sentence.tokens().size(), verb.head() + MAX_DISTANCE))
                .mapToObj(token -> sentence.tokens().get(token))
                .takeWhile(token -> !token.isVerb())
                .flatMap(token -> words.medium(token.lemma()).stream())
                .distinct()
                .toList();
    }

    private Optional<String> channel(Clause verb) {
        return verb.with("on").stream()
                .filter(token -> words.medium(
                                verb.sentence().tokens().get(token).lemma())
                        .isPresent())
                .map(token -> entities.analysis().words(Phrases.whole(verb.sentence(), token, CHANNEL)))
                .map(name -> name.replaceFirst("^(the|a|an) ", ""))
                .findFirst();
    }

    private static String fighting(EventTrigger trigger) {
        if (!trigger.isVerb()) {
            return "";
        }
        Sentence sentence = trigger.sentence();
        List<Token> after = sentence
                .tokens()
                .subList(trigger.head() + 1, Math.min(sentence.tokens().size(), trigger.head() + 1 + MAX_DISTANCE))
                .stream()
                .takeWhile(token -> !token.isVerb())
                .toList();
        boolean fighting = after.stream().anyMatch(token -> FIGHTING.contains(lemma(token)));
        if (!fighting) {
            return "";
        }
        if (after.stream().anyMatch(token -> lemma(token).equals("without"))) {
            return after.stream().anyMatch(token -> lemma(token).equals("much")) ? "littleFighting" : "noFighting";
        }
        return after.stream().anyMatch(token -> HEAVY.contains(lemma(token))) ? "heavyFighting" : "";
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
