// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.extract.analysis.Analysis;
import org.dateline.extract.analysis.Token;
import org.dateline.model.article.Span;
import org.dateline.model.fact.ActorFact.Kind;

/** Chooses the name and the aliases of a group of mentions. */
final class ActorNameChooser {
    private final MentionGroups groups;
    private final Analysis analysis;
    private final PossessionRule possession;

    ActorNameChooser(MentionGroups groups, Analysis analysis, PossessionRule possession) {
        this.groups = groups;
        this.analysis = analysis;
        this.possession = possession;
    }

    /** The longest proper name; if there is none, the first noun phrase with the name of its possessor. */
    String name(int group) {
        return groups.members(group).stream()
                .filter(one -> one.form() == ActorMention.Form.NAMED)
                .map(ActorMention::name)
                .max(Comparator.comparingInt(String::length))
                .orElseGet(() -> phrase(group));
    }

    private String phrase(int group) {
        List<Integer> nominal = IntStream.range(0, groups.mentions().size())
                .filter(mention -> groups.of(mention) == group
                        && groups.mentions().get(mention).form() == ActorMention.Form.NOMINAL)
                .boxed()
                .toList();
        return nominal.stream()
                .flatMap(mention -> nameWithOwner(mention).stream())
                .findFirst()
                .orElseGet(() -> groups.mentions().get(nominal.get(0)).name());
    }

    private Optional<String> nameWithOwner(int mention) {
        ActorMention one = groups.mentions().get(mention);
        return possession
                .owner(mention)
                .filter(owner -> owner != groups.of(mention))
                .filter(owner ->
                        groups.members(owner).stream().anyMatch(member -> member.form() == ActorMention.Form.NAMED))
                .map(owner -> possessive(owner) + " " + nameWithoutOwner(one));
    }

    private String possessive(int owner) {
        String name = groups.members(owner).stream()
                .filter(one -> one.form() == ActorMention.Form.NAMED)
                .map(ActorMention::name)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        String shown = groups.kind(owner) == Kind.PERSON ? ActorNameMatcher.surname(name) : name;
        return shown + "’s";
    }

    private String nameWithoutOwner(ActorMention mention) {
        int begin = mention.owner() < mention.head()
                        && mention.owner() >= mention.tokens().begin()
                ? mention.owner() + 1
                : mention.tokens().begin();
        return IntStream.rangeClosed(begin, mention.head())
                .mapToObj(token ->
                        analysis.sentences().get(mention.sentence()).tokens().get(token))
                .filter(token -> token.isNoun()
                        || token.tag().startsWith("JJ")
                        || token.tag().startsWith("RB"))
                .map(Token::word)
                .collect(Collectors.joining(" "));
    }

    /** The other names and noun phrases. Pronouns and single common nouns ("army") are left out. */
    List<String> aliases(int group, String name) {
        return IntStream.range(0, groups.mentions().size())
                .filter(mention -> groups.of(mention) == group
                        && groups.mentions().get(mention).form() != ActorMention.Form.PRONOUN)
                .mapToObj(mention -> nameWithOwner(mention)
                        .orElse(groups.mentions().get(mention).name()))
                .filter(alias -> !alias.equals(name))
                .filter(alias -> alias.contains(" ") || !alias.equals(alias.toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
    }

    /** The span of a mention in the text. */
    Span span(ActorMention mention) {
        return analysis.sentences()
                .get(mention.sentence())
                .span(mention.tokens().begin(), mention.tokens().end());
    }
}
