// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.TokenSpan;
import org.dateline.extract.entity.ArticleEntities;
import org.dateline.extract.quotation.AttributedQuotation;
import org.dateline.extract.syntax.Phrases;
import org.dateline.model.article.Span;
import org.dateline.model.fact.EventFact;
import org.dateline.model.fact.EventFact.Link;
import org.dateline.model.fact.FactEvidence;

/** Finds the events of an article: one {@link EventFact} for each event, with all its mentions. */
public final class EventFinder {
    private static final double VERB_CONFIDENCE = 0.8;
    private static final double NOUN_CONFIDENCE = 0.7;
    private static final int MAX_TOKENS = 8;

    private final FrameLexicon frames = new FrameLexicon();
    private final EventStatusReader statuses = new EventStatusReader();
    private final EventTypes types;

    /** Creates a finder that uses a hierarchy of event types. */
    public EventFinder(EventTypes types) {
        this.types = types;
    }

    /**
     * Finds the events of an article.
     *
     * @param entities the places, times and actors of the article
     * @param quotations the quotations of the article
     */
    public List<EventFact> find(ArticleEntities entities, List<AttributedQuotation> quotations) {
        List<EventCandidate> candidates = merged(entities, candidates(entities, quotations));
        List<EventLink> links = links(entities, candidates);
        List<EventCandidate> complete = new PropertyInheritance(candidates, links).apply();
        EventLabeller labeller = new EventLabeller(entities);
        return IntStream.range(0, complete.size())
                .mapToObj(index -> fact(index, complete.get(index), links, labeller))
                .toList();
    }

    /** One candidate for each trigger, in the order of the text. */
    private List<EventCandidate> candidates(ArticleEntities entities, List<AttributedQuotation> quotations) {
        TriggerFinder triggers = new TriggerFinder(entities, frames);
        EventCandidateBuilder builder = new EventCandidateBuilder(entities, statuses, types, quotations);
        List<EventCandidate> candidates = new ArrayList<>();
        for (Sentence sentence : entities.analysis().sentences()) {
            candidates.addAll(builder.build(triggers.list(sentence)));
        }
        return candidates;
    }

    /** One candidate for each event. */
    private List<EventCandidate> merged(ArticleEntities entities, List<EventCandidate> mentions) {
        List<EventCandidate> withoutCasualties = new CasualtyEventRule(entities, types).apply(mentions);
        return new EventCandidateMerger(entities, types)
                .merge(withoutCasualties).stream()
                        .filter(candidate -> !candidate.isBareNoun())
                        .toList();
    }

    private List<EventLink> links(ArticleEntities entities, List<EventCandidate> candidates) {
        TemporalLinkFinder temporal = new TemporalLinkFinder(entities);
        CausalLinkFinder causal = new CausalLinkFinder(entities, types);
        return entities.analysis().sentences().stream()
                .flatMap(sentence -> Stream.concat(
                        temporal.list(sentence, candidates).stream(), causal.list(sentence, candidates).stream()))
                .filter(link -> link.from() != link.to())
                .distinct()
                .toList();
    }

    private static EventFact fact(
            int index, EventCandidate candidate, List<EventLink> allLinks, EventLabeller labeller) {
        EventTrigger first = candidate.first();
        List<Link> links = allLinks.stream()
                .filter(link -> link.from() == index)
                .map(link -> new Link(link.kind(), id(link.to()), link.offset()))
                .distinct()
                .toList();
        return new EventFact(
                id(index),
                labeller.label(candidate),
                candidate.type(),
                candidate.status(),
                candidate.when(),
                candidate.place(),
                candidate.participants(),
                links,
                candidate.details(),
                candidate.triggers().stream()
                        .map(EventFinder::mention)
                        .distinct()
                        .toList(),
                new FactEvidence(
                        "frame:" + first.frame().word(),
                        first.isVerb() ? VERB_CONFIDENCE : NOUN_CONFIDENCE,
                        reason(first)));
    }

    private static String reason(EventTrigger trigger) {
        String word =
                "“" + trigger.token().word() + "” denotes " + trigger.frame().type();
        return trigger.lightVerb()
                .map(verb -> word + ", with the light verb “" + verb.token().word() + "”")
                .orElse(word);
    }

    private static String id(int index) {
        return "event-" + (index + 1);
    }

    private static Span mention(EventTrigger trigger) {
        TokenSpan whole = Phrases.whole(trigger.sentence(), trigger.head(), MAX_TOKENS);
        int begin = trigger.isVerb() ? trigger.head() : whole.begin();
        return trigger.sentence().span(begin, whole.end());
    }
}
