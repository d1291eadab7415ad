// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.actor;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.extract.analysis.Analysis;

/**
 * Joins a person's name with a job title in apposition: "the army's spokesman, N. N.", "N. N., the army's spokesman".
 */
final class AppositionRule {
    private static final Set<String> BESIDE = Set.of("appos", "dep", "flat");

    private final MentionGroups groups;
    private final Analysis analysis;

    AppositionRule(MentionGroups groups, Analysis analysis) {
        this.groups = groups;
        this.analysis = analysis;
    }

    void apply() {
        List<Integer> named = list(ActorMention.Form.NAMED);
        list(ActorMention.Form.NOMINAL).forEach(post -> named.stream()
                .filter(name ->
                        isBeside(groups.mentions().get(post), groups.mentions().get(name)))
                .findFirst()
                .ifPresent(name -> groups.join(post, name, "job title beside the name")));
    }

    private List<Integer> list(ActorMention.Form form) {
        return IntStream.range(0, groups.mentions().size())
                .filter(mention -> groups.mentions().get(mention).form() == form
                        && groups.mentions().get(mention).isPerson())
                .boxed()
                .toList();
    }

    private boolean isBeside(ActorMention post, ActorMention name) {
        if (post.sentence() != name.sentence()) {
            return false;
        }
        boolean edge = analysis.sentences().get(post.sentence()).dependencies().stream()
                .filter(one -> BESIDE.stream().anyMatch(one::is))
                .anyMatch(one -> (one.governor() == post.head() && one.dependent() == name.head())
                        || (one.governor() == name.head() && one.dependent() == post.head()));
        return edge || isPostAfter(post, name);
    }

    private boolean isPostAfter(ActorMention post, ActorMention name) {
        String noun = analysis.sentences()
                .get(post.sentence())
                .tokens()
                .get(post.head())
                .word();
        boolean directly = post.tokens().begin() > name.tokens().end()
                && post.tokens().begin() <= name.tokens().end() + 2;
        return directly && name.post().contains(noun);
    }
}
