// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.extract.analysis.Analysis;
import org.dateline.extract.analysis.EntityMention;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.Token;
import org.dateline.extract.analysis.TokenSpan;
import org.dateline.model.fact.ActorFact.Kind;

/**
 * Finds mentions by proper name: the persons and organizations of the engine, and names that the engine missed but
 * other mentions in the article explain.
 */
final class NamedMentionFinder {
    private static final Set<String> PLACES =
            Set.of("LOCATION", "COUNTRY", "CITY", "STATE_OR_PROVINCE", "NATIONALITY", "O", "MISC");

    private final ActorLexicon words;
    private final JobTitleReader posts;

    NamedMentionFinder(ActorLexicon words) {
        this.words = words;
        this.posts = new JobTitleReader(words);
    }

    List<ActorMention> list(Analysis analysis) {
        List<ActorMention> named = new ArrayList<>(analysis.entities().stream()
                .flatMap(entity -> entity(analysis, entity))
                .toList());
        named.addAll(missedSurnames(analysis, named));
        named.addAll(beforeHyphens(analysis, named));
        return List.copyOf(named);
    }

    private Stream<ActorMention> entity(Analysis analysis, EntityMention entity) {
        return switch (entity.type()) {
            case "PERSON" ->
                isPronoun(analysis, entity.tokens())
                        ? Stream.empty()
                        : Stream.of(mention(analysis, entity.tokens(), Kind.PERSON))
                                .filter(NamedMentionFinder::isName);
            case "ORGANIZATION" ->
                parts(analysis, entity.tokens())
                        .map(part -> mention(analysis, part, organization(analysis, part)))
                        .filter(NamedMentionFinder::isName);
            default -> Stream.empty();
        };
    }

    /** Whether an entity is a pronoun; the engine tags pronouns as persons, too. */
    private static boolean isPronoun(Analysis analysis, TokenSpan tokens) {
        return analysis.sentences()
                .get(tokens.sentence())
                .tokens()
                .get(tokens.begin())
                .tag()
                .startsWith("PRP");
    }

    private static boolean isName(ActorMention mention) {
        return mention.name().codePoints().anyMatch(Character::isUpperCase);
    }

    /** The parts of a name with a slash: "A/B" names two organizations. */
    private static Stream<TokenSpan> parts(Analysis analysis, TokenSpan tokens) {
        Sentence sentence = analysis.sentences().get(tokens.sentence());
        List<TokenSpan> parts = new ArrayList<>();
        int begin = tokens.begin();
        for (int token = tokens.begin(); token <= tokens.end(); token++) {
            if (token == tokens.end() || sentence.tokens().get(token).word().equals("/")) {
                if (token > begin) {
                    parts.add(new TokenSpan(tokens.sentence(), begin, token));
                }
                begin = token + 1;
            }
        }
        return parts.stream();
    }

    private Kind organization(Analysis analysis, TokenSpan tokens) {
        Sentence sentence = analysis.sentences().get(tokens.sentence());
        return IntStream.range(tokens.begin(), tokens.end())
                .mapToObj(token -> sentence.tokens().get(token).lemma().toLowerCase(Locale.ROOT))
                .flatMap(lemma -> words.collective(lemma).stream())
                .filter(kind -> kind == Kind.ARMED_GROUP || kind == Kind.GOVERNMENT)
                .findFirst()
                .orElse(Kind.ORGANIZATION);
    }

    private ActorMention mention(Analysis analysis, TokenSpan tokens, Kind kind) {
        Sentence sentence = analysis.sentences().get(tokens.sentence());
        String name = ActorNameMatcher.clean(analysis.words(tokens));
        String post = kind == Kind.PERSON ? posts.of(analysis, tokens) : "";
        int head = tokens.end() - 1;
        return new ActorMention(
                tokens, head, ActorMention.Form.NAMED, kind, name, post, PossessorFinder.of(sentence, head));
    }

    /** Surnames with another tag of persons whose full name is in the article. */
    private List<ActorMention> missedSurnames(Analysis analysis, List<ActorMention> named) {
        Set<String> surnames = named.stream()
                .filter(ActorMention::isPerson)
                .map(ActorMention::name)
                .filter(name -> name.contains(" "))
                .map(ActorNameMatcher::surname)
                .collect(Collectors.toSet());
        return analysis.sentences().stream()
                .flatMap(sentence -> IntStream.range(0, sentence.tokens().size())
                        .filter(token -> isMissed(sentence, token, surnames))
                        .filter(token ->
                                named.stream().noneMatch(one -> one.tokens().contains(sentence.index(), token)))
                        .mapToObj(token ->
                                mention(analysis, new TokenSpan(sentence.index(), token, token + 1), Kind.PERSON)))
                .toList();
    }

    private static boolean isMissed(Sentence sentence, int index, Set<String> surnames) {
        Token token = sentence.tokens().get(index);
        return token.tag().startsWith("NNP") && PLACES.contains(token.entity()) && surnames.contains(token.word());
    }

    /** X in "X-brokered" if the engine has no entity there. */
    private List<ActorMention> beforeHyphens(Analysis analysis, List<ActorMention> named) {
        return analysis.sentences().stream()
                .flatMap(sentence -> IntStream.range(0, sentence.tokens().size() - 2)
                        .filter(token -> isBeforeHyphen(sentence, token))
                        .filter(token ->
                                named.stream().noneMatch(one -> one.tokens().contains(sentence.index(), token)))
                        .mapToObj(token -> mention(
                                analysis, new TokenSpan(sentence.index(), token, token + 1), Kind.ORGANIZATION)))
                .toList();
    }

    private boolean isBeforeHyphen(Sentence sentence, int token) {
        return sentence.tokens().get(token).tag().equals("NNP")
                && sentence.tokens().get(token + 1).tag().equals("HYPH")
                && words.isRoleParticiple(sentence.tokens().get(token + 2).lemma());
    }
}
