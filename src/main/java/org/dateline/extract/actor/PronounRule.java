// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.extract.analysis.Analysis;
import org.dateline.extract.analysis.Coreference;
import org.dateline.model.fact.ActorFact.Kind;

/**
 * Resolves pronouns to their antecedents. The named members of the engine's coreference chain vote. Without a chain,
 * "he" and "she" refer to the last person who was a subject in the same sentence or the one before.
 */
final class PronounRule {
    private final MentionGroups groups;
    private final Analysis analysis;

    PronounRule(MentionGroups groups, Analysis analysis) {
        this.groups = groups;
        this.analysis = analysis;
    }

    void apply() {
        IntStream.range(0, groups.mentions().size())
                .filter(mention -> groups.mentions().get(mention).form() == ActorMention.Form.PRONOUN)
                .forEach(this::resolve);
    }

    private void resolve(int pronoun) {
        Optional<Integer> group = commander(pronoun).or(() -> byChain(pronoun)).or(() -> bySubject(pronoun));
        group.ifPresent(found -> groups.join(pronoun, found, "pronoun"));
    }

    /** The antecedent of "his" in "his forces": the only person named as possessor of armed forces in the article. */
    private Optional<Integer> commander(int pronoun) {
        ActorMention mention = groups.mentions().get(pronoun);
        boolean ownsForces = groups.mentions().stream()
                .anyMatch(other -> other.kind() == Kind.ARMED_GROUP
                        && other.sentence() == mention.sentence()
                        && other.owner() == mention.head());
        if (!ownsForces || !mention.isPerson()) {
            return Optional.empty();
        }
        List<Integer> owners = groups.mentions().stream()
                .filter(other -> other.kind() == Kind.ARMED_GROUP && other.owner() >= 0)
                .flatMap(other -> groups.at(other.sentence(), other.owner()).stream())
                .filter(owner -> groups.mentions().get(owner).form() == ActorMention.Form.NAMED
                        && groups.mentions().get(owner).isPerson())
                .map(groups::of)
                .distinct()
                .toList();
        return owners.size() == 1 ? Optional.of(owners.get(0)) : Optional.empty();
    }

    private Optional<Integer> byChain(int pronoun) {
        ActorMention mention = groups.mentions().get(pronoun);
        return analysis.coreferences().stream()
                .filter(chain -> chain.mentions().stream().anyMatch(one -> isAt(one, mention)))
                .findFirst()
                .flatMap(chain -> vote(chain, mention));
    }

    private Optional<Integer> vote(Coreference chain, ActorMention pronoun) {
        Map<Integer, Long> votes = chain.mentions().stream()
                .filter(one -> !one.kind().equals("PRONOMINAL"))
                .flatMap(one -> groups.at(one.tokens().sentence(), one.head()).stream())
                .filter(one -> fits(groups.mentions().get(one), pronoun))
                .map(groups::of)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return votes.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue()
                        .thenComparing(Map.Entry.<Integer, Long>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }

    private static boolean isAt(Coreference.Mention one, ActorMention mention) {
        return one.kind().equals("PRONOMINAL") && one.tokens().contains(mention.sentence(), mention.head());
    }

    private static boolean fits(ActorMention candidate, ActorMention pronoun) {
        return candidate.form() != ActorMention.Form.PRONOUN && candidate.isPerson() == pronoun.isPerson();
    }

    private Optional<Integer> bySubject(int pronoun) {
        ActorMention mention = groups.mentions().get(pronoun);
        if (!mention.isPerson()) {
            return Optional.empty();
        }
        Stream<Integer> before = IntStream.range(0, pronoun)
                .boxed()
                .filter(one -> fits(groups.mentions().get(one), mention))
                .filter(one -> mention.sentence() - groups.mentions().get(one).sentence() <= 1);
        return before.max(Comparator.<Integer, Boolean>comparing(
                                one -> isSubject(groups.mentions().get(one)))
                        .thenComparing(Comparator.naturalOrder()))
                .map(groups::of);
    }

    private boolean isSubject(ActorMention mention) {
        return analysis.sentences()
                .get(mention.sentence())
                .above(mention.head())
                .anyMatch(edge -> edge.is("nsubj"));
    }
}
