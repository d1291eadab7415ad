// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.extract.analysis.Analysis;

/**
 * Joins common nouns: equal phrases, "the rebels" with the last rebels mentioned, "the envoy" with the only person who
 * has that job title.
 */
final class NounPhraseRule {
    private final MentionGroups groups;
    private final Analysis analysis;

    NounPhraseRule(MentionGroups groups, Analysis analysis) {
        this.groups = groups;
        this.analysis = analysis;
    }

    void apply() {
        List<Integer> nominal = IntStream.range(0, groups.mentions().size())
                .filter(mention -> groups.mentions().get(mention).form() == ActorMention.Form.NOMINAL)
                .boxed()
                .toList();
        nominal.forEach(mention -> earlier(mention, nominal)
                .or(() -> holder(mention))
                .ifPresent(other -> groups.join(mention, other, "same words")));
    }

    private Optional<Integer> earlier(int mention, List<Integer> nominal) {
        ActorMention one = groups.mentions().get(mention);
        boolean bare = isDefinite(one) && one.tokens().end() - one.tokens().begin() == 2;
        boolean samePhrase = !one.isPerson() || isDefinite(one);
        return nominal.stream()
                .filter(other -> other < mention && groups.mentions().get(other).kind() == one.kind())
                .filter(other -> (bare && lemma(groups.mentions().get(other)).equals(lemma(one)))
                        || (samePhrase
                                && !isOwned(one)
                                && key(groups.mentions().get(other)).equals(key(one))))
                .reduce((first, last) -> last);
    }

    private static boolean isOwned(ActorMention mention) {
        return mention.owner() >= 0;
    }

    /** The only person whose job title ends with the noun. */
    private Optional<Integer> holder(int mention) {
        ActorMention one = groups.mentions().get(mention);
        if (!one.isPerson() || !isDefinite(one) || one.owner() >= 0) {
            return Optional.empty();
        }
        List<Integer> holders = IntStream.range(0, mention)
                .filter(other -> groups.mentions().get(other).isPerson())
                .filter(other ->
                        (" " + groups.mentions().get(other).post().toLowerCase(Locale.ROOT)).endsWith(" " + lemma(one)))
                .map(groups::of)
                .distinct()
                .boxed()
                .toList();
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }

    private boolean isDefinite(ActorMention mention) {
        String first = analysis.sentences()
                .get(mention.sentence())
                .tokens()
                .get(mention.tokens().begin())
                .lemma();
        return first.equalsIgnoreCase("the") || first.equalsIgnoreCase("this") || first.equalsIgnoreCase("that");
    }

    private String lemma(ActorMention mention) {
        return analysis.sentences()
                .get(mention.sentence())
                .tokens()
                .get(mention.head())
                .lemma()
                .toLowerCase(Locale.ROOT);
    }

    private static String key(ActorMention mention) {
        return ActorNameMatcher.key(mention.name());
    }
}
