// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.extract.analysis.Analysis;
import org.dateline.model.article.Span;
import org.dateline.model.fact.ActorFact;
import org.dateline.model.fact.ActorFact.Kind;
import org.dateline.model.fact.FactEvidence;
import org.dateline.model.fact.PlaceFact;

/** Finds the actors of an article: one {@link ActorFact} for each, with all its mentions. */
public final class ActorFinder {
    /** The rule name of actors without a proper name. */
    public static final String NOMINAL = "actor:nominal";

    private static final double NAMED_CONFIDENCE = 0.9;
    private static final double NOMINAL_CONFIDENCE = 0.6;

    private final ActorLexicon words = new ActorLexicon();
    private final NamedMentionFinder named = new NamedMentionFinder(words);
    private final NominalMentionFinder nominal = new NominalMentionFinder(words);
    private final CountryMentionFinder states = new CountryMentionFinder(words);

    /**
     * Finds the actors.
     *
     * @param analysis the engine's analysis of the text
     * @param places the places of the article; a country among them is an actor where it acts
     */
    public List<ActorFact> find(Analysis analysis, List<PlaceFact> places) {
        MentionGroups groups = new MentionGroups(mentions(analysis, places));
        PossessionRule possession = new PossessionRule(groups, analysis);
        new ProperNameRule(groups).apply();
        new PronounRule(groups, analysis).apply();
        possession.joinForces();
        possession.joinForcesWithoutOwner();
        new AppositionRule(groups, analysis).apply();
        new NounPhraseRule(groups, analysis).apply();
        possession.joinOffices();
        ActorNameChooser naming = new ActorNameChooser(groups, analysis, possession);
        List<Integer> kept = groups.all().stream()
                .filter(group ->
                        groups.members(group).stream().anyMatch(one -> one.form() != ActorMention.Form.PRONOUN))
                .toList();
        return IntStream.range(0, kept.size())
                .mapToObj(index -> fact("actor-" + (index + 1), kept.get(index), groups, naming))
                .toList();
    }

    private List<ActorMention> mentions(Analysis analysis, List<PlaceFact> places) {
        List<ActorMention> mentions = new ArrayList<>(named.list(analysis));
        mentions.removeIf(mention -> isPlace(analysis, mention, places) && !isSurname(mention, List.copyOf(mentions)));
        states.list(analysis, places).stream()
                .filter(state -> mentions.stream().noneMatch(one -> one.tokens().overlaps(state.tokens())))
                .toList()
                .forEach(mentions::add);
        mentions.addAll(nominal.list(analysis, mentions));
        mentions.addAll(PronounMentionFinder.list(analysis));
        return mentions;
    }

    /** Whether the engine took a single word for a person although it names a place of the article. */
    private static boolean isPlace(Analysis analysis, ActorMention mention, List<PlaceFact> places) {
        Span span = analysis.sentences()
                .get(mention.sentence())
                .span(mention.tokens().begin(), mention.tokens().end());
        return mention.isPerson()
                && !mention.name().contains(" ")
                && mention.post().isEmpty()
                && places.stream().flatMap(place -> place.mentions().stream()).anyMatch(span::equals);
    }

    private static boolean isSurname(ActorMention mention, List<ActorMention> others) {
        return others.stream()
                .filter(other -> other.isPerson() && other.name().contains(" "))
                .anyMatch(other -> ActorNameMatcher.surname(other.name()).equals(mention.name()));
    }

    private ActorFact fact(String id, int group, MentionGroups groups, ActorNameChooser naming) {
        List<ActorMention> members = groups.members(group);
        boolean isNamed = members.stream().anyMatch(one -> one.form() == ActorMention.Form.NAMED);
        String name = naming.name(group);
        List<Span> spans = members.stream()
                .map(naming::span)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
        String reason = groups.reason(group);
        return new ActorFact(
                id,
                name,
                kind(groups.kind(group), members),
                naming.aliases(group, name),
                members.stream()
                        .map(ActorMention::post)
                        .filter(post -> !post.isEmpty())
                        .distinct()
                        .toList(),
                spans,
                new FactEvidence(
                        isNamed ? "actor:named" : NOMINAL, isNamed ? NAMED_CONFIDENCE : NOMINAL_CONFIDENCE, reason));
    }

    private static Kind kind(Kind kind, List<ActorMention> members) {
        Optional<ActorMention> armed =
                members.stream().filter(one -> one.kind() == Kind.ARMED_GROUP).findFirst();
        return kind == Kind.ORGANIZATION && armed.isPresent() ? Kind.ARMED_GROUP : kind;
    }
}
