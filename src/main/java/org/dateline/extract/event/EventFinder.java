package org.dateline.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.TokenSpan;
import org.dateline.extract.known.ArticleEntities;
import org.dateline.extract.known.EntityLookup;
import org.dateline.extract.speech.AttributedQuotation;
import org.dateline.extract.speech.QuotationFinder;
import org.dateline.extract.syntax.Phrases;
import org.dateline.model.article.Span;
import org.dateline.model.fact.EventFact;
import org.dateline.model.fact.EventFact.Link;
import org.dateline.model.fact.FactEvidence;

/** Finds what happened in an article: one {@link EventFact} for each event, with all its mentions. */
public final class EventFinder {
    private static final double VERB = 0.8;
    private static final double NOUN = 0.7;
    private static final int LONGEST = 8;

    private final FrameLexicon frames = new FrameLexicon();
    private final EventTypes types = new EventTypes();
    private final StatusReader statuses = new StatusReader();
    private final QuotationFinder speeches = new QuotationFinder();

    /** Finds the events that an article tells. */
    public List<EventFact> find(ArticleEntities facts) {
        EntityLookup known = new EntityLookup(facts);
        List<AttributedQuotation> said = speeches.find(known);
        List<EventCandidate> single = new ArrayList<>();
        TriggerFinder triggers = new TriggerFinder(known, frames);
        EventCandidateBuilder maker = new EventCandidateBuilder(known, statuses, types, said);
        for (Sentence sentence : facts.analysis().sentences()) {
            single.addAll(maker.make(triggers.list(sentence)));
        }
        List<EventCandidate> drafts = new EventMerger(known, types)
                .merge(new HarmRule(known, types).apply(single)).stream()
                        .filter(draft -> !draft.isBareNoun())
                        .toList();
        List<EventLink> ties = ties(known, drafts);
        List<EventCandidate> placed = new PropertyInheritance(drafts, ties).apply();
        EventLabeller labeller = new EventLabeller(known);
        return IntStream.range(0, placed.size())
                .mapToObj(index -> fact(index, placed.get(index), ties, labeller))
                .toList();
    }

    private List<EventLink> ties(EntityLookup known, List<EventCandidate> drafts) {
        TemporalOrderFinder order = new TemporalOrderFinder(known);
        CausalLinkFinder causes = new CausalLinkFinder(known, types);
        return known.analysis().sentences().stream()
                .flatMap(sentence ->
                        Stream.concat(order.list(sentence, drafts).stream(), causes.list(sentence, drafts).stream()))
                .filter(tie -> tie.from() != tie.to())
                .distinct()
                .toList();
    }

    private static EventFact fact(int index, EventCandidate draft, List<EventLink> ties, EventLabeller labeller) {
        EventTrigger first = draft.first();
        List<Link> links = ties.stream()
                .filter(tie -> tie.from() == index)
                .map(tie -> new Link(tie.kind(), id(tie.to()), tie.offset()))
                .distinct()
                .toList();
        return new EventFact(
                id(index),
                labeller.label(draft),
                draft.type(),
                draft.status(),
                draft.when(),
                draft.place(),
                draft.participants(),
                links,
                draft.details(),
                draft.triggers().stream().map(EventFinder::mention).distinct().toList(),
                new FactEvidence("frame:" + first.frame().word(), first.isVerb() ? VERB : NOUN, because(first)));
    }

    private static String because(EventTrigger trigger) {
        String word =
                "“" + trigger.token().word() + "” tells of " + trigger.frame().type();
        return trigger.carrier()
                .map(verb -> word + ", carried by “" + verb.token().word() + "”")
                .orElse(word);
    }

    private static String id(int index) {
        return "event-" + (index + 1);
    }

    private static Span mention(EventTrigger trigger) {
        TokenSpan whole = Phrases.whole(trigger.sentence(), trigger.head(), LONGEST);
        int begin = trigger.isVerb() ? trigger.head() : whole.begin();
        return trigger.sentence().span(begin, whole.end());
    }
}
