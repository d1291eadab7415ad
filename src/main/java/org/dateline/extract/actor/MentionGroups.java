// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.model.fact.ActorFact.Kind;

/** Groups of coreferent mentions, in the order of the text, built step by step as a union-find structure. */
final class MentionGroups {
    private final List<ActorMention> mentions;
    private final int[] parents;
    private final Map<Integer, String> reasons = new LinkedHashMap<>();

    MentionGroups(List<ActorMention> found) {
        mentions = found.stream()
                .sorted(Comparator.comparingInt(ActorMention::sentence).thenComparingInt(ActorMention::head))
                .toList();
        parents = IntStream.range(0, mentions.size()).toArray();
    }

    List<ActorMention> mentions() {
        return mentions;
    }

    /** The group of a mention, identified by the index of its first member. */
    int of(int mention) {
        int root = mention;
        while (parents[root] != root) {
            root = parents[root];
        }
        return root;
    }

    /** Joins the groups of two mentions. */
    void join(int one, int other, String reason) {
        int first = Math.min(of(one), of(other));
        int second = Math.max(of(one), of(other));
        if (first != second) {
            parents[second] = first;
            reasons.merge(first, reason, (old, more) -> old.contains(more) ? old : old + ", " + more);
        }
    }

    /** The reasons for which the mentions of a group were joined; empty for a group of one. */
    String reason(int group) {
        return reasons.getOrDefault(group, "");
    }

    /** The members of a group. */
    List<ActorMention> members(int group) {
        return IntStream.range(0, mentions.size())
                .filter(mention -> of(mention) == group)
                .mapToObj(mentions::get)
                .toList();
    }

    /** All groups, in the order of their first mention. */
    List<Integer> all() {
        return IntStream.range(0, mentions.size())
                .filter(mention -> of(mention) == mention)
                .boxed()
                .toList();
    }

    /** The kind of actor: that of the first named mention, else that of the first mention. */
    Kind kind(int group) {
        List<ActorMention> members = members(group);
        return Stream.concat(
                        members.stream().filter(member -> member.form() == ActorMention.Form.NAMED), members.stream())
                .map(ActorMention::kind)
                .findFirst()
                .orElseThrow();
    }

    /** The mention that contains a token: the smallest one with the token as its head, else the smallest one. */
    Optional<Integer> at(int sentence, int token) {
        List<Integer> around = new ArrayList<>(IntStream.range(0, mentions.size())
                .filter(mention -> mentions.get(mention).tokens().contains(sentence, token))
                .boxed()
                .toList());
        Comparator<Integer> headFirst =
                Comparator.comparing(mention -> mentions.get(mention).head() != token);
        around.sort(headFirst.thenComparing(
                mention -> mentions.get(mention).tokens().end()
                        - mentions.get(mention).tokens().begin()));
        return around.stream().findFirst();
    }
}
