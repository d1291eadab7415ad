// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.extract.analysis.Analysis;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.Token;
import org.dateline.extract.analysis.TokenSpan;
import org.dateline.extract.syntax.Phrases;
import org.dateline.model.fact.ActorFact.Kind;

/** Finds mentions by a common noun: "rival militias", "the media office", "a resident", "the Palestinians". */
final class NominalMentionFinder {
    private static final Set<String> MODIFIER = Set.of("compound", "amod", "nmod:npmod", "flat");
    private static final Set<String> QUANTITY =
            Set.of("DT", "PRP$", "CD", "PDT", "WDT", "RBR", "RBS", "POS", "RP", "IN", ",", "``", "''", ":", "HYPH");

    private final ActorLexicon words;

    NominalMentionFinder(ActorLexicon words) {
        this.words = words;
    }

    List<ActorMention> list(Analysis analysis, List<ActorMention> named) {
        return analysis.sentences().stream()
                .flatMap(sentence -> IntStream.range(0, sentence.tokens().size())
                        .filter(token -> !isPart(sentence, token, named))
                        .boxed()
                        .flatMap(token -> nominal(analysis, sentence, token).stream())
                        .map(nominal -> withoutNames(sentence, nominal, named)))
                .toList();
    }

    /** Whether a token belongs to a name, modifies another noun, or is the job title before a name. */
    private static boolean isPart(Sentence sentence, int token, List<ActorMention> named) {
        boolean nextNamed = named.stream()
                .anyMatch(one -> one.isPerson()
                        && one.sentence() == sentence.index()
                        && one.tokens().begin() == token + 1);
        return nextNamed
                || named.stream().anyMatch(one -> one.tokens().contains(sentence.index(), token))
                || modifiesNext(sentence, token);
    }

    /** The mention without a person's name that the parser took for a modifier of the noun. */
    private static ActorMention withoutNames(Sentence sentence, ActorMention nominal, List<ActorMention> named) {
        int begin = named.stream()
                .filter(one -> one.isPerson() && one.sentence() == nominal.sentence())
                .map(ActorMention::tokens)
                .filter(one -> nominal.tokens().overlaps(one) && one.end() <= nominal.head())
                .filter(one -> !sentence.tokens().get(one.end()).tag().equals("POS"))
                .mapToInt(TokenSpan::end)
                .max()
                .orElse(nominal.tokens().begin());
        return begin == nominal.tokens().begin() ? nominal : nominal.startingAt(nominal.head(), sentence);
    }

    private static boolean modifiesNext(Sentence sentence, int token) {
        return sentence.above(token).anyMatch(edge -> edge.governor() > token && MODIFIER.contains(edge.relation()));
    }

    private Optional<ActorMention> nominal(Analysis analysis, Sentence sentence, int head) {
        Token token = sentence.tokens().get(head);
        return kind(token).map(kind -> {
            TokenSpan core = Phrases.core(sentence, head);
            return new ActorMention(
                    core,
                    head,
                    ActorMention.Form.NOMINAL,
                    kind,
                    name(analysis, sentence, core),
                    "",
                    PossessorFinder.of(sentence, head));
        });
    }

    private Optional<Kind> kind(Token token) {
        if (!token.isNoun()) {
            return Optional.empty();
        }
        if (token.entity().equals("NATIONALITY")
                || (token.entity().equals("MISC") && token.tag().equals("NNPS"))) {
            return Optional.of(Kind.GROUP).filter(kind -> token.tag().endsWith("S"));
        }
        boolean singular = token.tag().equals("NN");
        Optional<Kind> collective = words.collective(token.lemma());
        if (singular && (collective.isEmpty() || collective.get() == Kind.GROUP) && words.isTitle(token)) {
            return Optional.of(Kind.PERSON);
        }
        if (collective.isEmpty() && words.isTitle(token) && token.tag().equals("NNS")) {
            return Optional.of(Kind.GROUP);
        }
        return singular ? collective.filter(kind -> kind != Kind.GROUP || isMass(token)) : collective;
    }

    private static boolean isMass(Token token) {
        return Set.of("crowd", "mob", "population", "community", "family", "opposition", "clan", "tribe", "side")
                .contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    private static String name(Analysis analysis, Sentence sentence, TokenSpan core) {
        int begin = core.begin();
        while (begin < core.end() - 1
                && QUANTITY.contains(sentence.tokens().get(begin).tag())) {
            begin++;
        }
        return Stream.of(analysis.words(new TokenSpan(core.sentence(), begin, core.end())))
                .map(words -> words.replaceAll("\\s+", " "))
                .findFirst()
                .orElseThrow();
    }
}
