// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.extract.analysis.Analysis;
import org.dateline.model.fact.ActorFact.Kind;

/**
 * Joins mentions that have the same possessor: all armed forces of one person or organization ("his forces", "X's
 * army", "his Northern Army"), and the same office of one possessor ("the army's media office", "the media office of
 * X's forces").
 */
final class PossessionRule {
    private final MentionGroups groups;
    private final Analysis analysis;

    PossessionRule(MentionGroups groups, Analysis analysis) {
        this.groups = groups;
        this.analysis = analysis;
    }

    /** Joins the armed forces of one person. Pronouns must be resolved before. */
    void joinForces() {
        possession(Kind.ARMED_GROUP).forEach(one -> possession(Kind.ARMED_GROUP).stream()
                .filter(other -> other > one && sameOwner(one, other) && isPersonal(one) && isPersonal(other))
                .forEach(other -> groups.join(one, other, "armed forces of the same owner")));
    }

    /** Joins "the army" with the only armed force that has this noun in its name or a possessor. */
    void joinForcesWithoutOwner() {
        IntStream.range(0, groups.mentions().size())
                .filter(this::isForceWithoutOwner)
                .forEach(bare ->
                        named(bare).ifPresent(named -> groups.join(bare, named, "only armed group with this noun")));
    }

    /** Joins offices with the same possessor and the same noun. */
    void joinOffices() {
        List<Integer> offices = possession(Kind.ORGANIZATION);
        offices.forEach(one -> offices.stream()
                .filter(other ->
                        other > one && sameOwner(one, other) && office(one).equals(office(other)))
                .forEach(other -> groups.join(one, other, "same office of the same owner")));
    }

    private List<Integer> possession(Kind kind) {
        return IntStream.range(0, groups.mentions().size())
                .filter(mention -> groups.mentions().get(mention).kind() == kind
                        && groups.mentions().get(mention).owner() >= 0)
                .boxed()
                .toList();
    }

    private boolean sameOwner(int one, int other) {
        Optional<Integer> first = owner(one);
        return first.isPresent() && first.equals(owner(other));
    }

    /** The group of the possessor of a mention; empty if it has none. */
    Optional<Integer> owner(int mention) {
        ActorMention possession = groups.mentions().get(mention);
        return groups.at(possession.sentence(), possession.owner()).map(groups::of);
    }

    private boolean isPersonal(int mention) {
        return owner(mention)
                .map(groups::kind)
                .filter(kind -> kind == Kind.PERSON)
                .isPresent();
    }

    private boolean isForceWithoutOwner(int mention) {
        ActorMention one = groups.mentions().get(mention);
        return one.form() == ActorMention.Form.NOMINAL
                && one.kind() == Kind.ARMED_GROUP
                && one.owner() < 0
                && ((isDefinite(one) && one.tokens().end() - one.tokens().begin() == 2) || isInHeadline(one));
    }

    private static boolean isInHeadline(ActorMention mention) {
        return mention.sentence() == 0
                && mention.tokens().end() - mention.tokens().begin() == 1;
    }

    private boolean isDefinite(ActorMention mention) {
        return analysis.sentences()
                .get(mention.sentence())
                .tokens()
                .get(mention.tokens().begin())
                .lemma()
                .equalsIgnoreCase("the");
    }

    private Optional<Integer> named(int bare) {
        String noun = lemma(groups.mentions().get(bare));
        List<Integer> candidates = IntStream.range(0, groups.mentions().size())
                .filter(other -> isCalled(groups.mentions().get(other), noun))
                .map(groups::of)
                .distinct()
                .boxed()
                .toList();
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    private boolean isCalled(ActorMention mention, String noun) {
        return (mention.form() == ActorMention.Form.NAMED
                        && ActorNameMatcher.key(mention.name()).endsWith(noun))
                || (mention.kind() == Kind.ARMED_GROUP
                        && mention.owner() >= 0
                        && lemma(mention).equals(noun));
    }

    private String lemma(ActorMention mention) {
        return analysis.sentences()
                .get(mention.sentence())
                .tokens()
                .get(mention.head())
                .lemma()
                .toLowerCase(Locale.ROOT);
    }

    private String office(int mention) {
        ActorMention one = groups.mentions().get(mention);
        int begin = Math.max(
                one.tokens().begin(),
                one.owner() < one.head() ? one.owner() + 1 : one.tokens().begin());
        return IntStream.rangeClosed(begin, one.head())
                .mapToObj(token ->
                        analysis.sentences().get(one.sentence()).tokens().get(token))
                .filter(token -> token.isNoun() || token.tag().startsWith("JJ"))
                .map(token -> token.lemma().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
