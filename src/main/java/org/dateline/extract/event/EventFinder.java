package org.dateline.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.TokenSpan;
import org.dateline.extract.known.Facts;
import org.dateline.extract.known.Known;
import org.dateline.extract.speech.Speech;
import org.dateline.extract.speech.SpeechFinder;
import org.dateline.extract.syntax.Phrases;
import org.dateline.model.article.Span;
import org.dateline.model.fact.EventFact;
import org.dateline.model.fact.EventFact.Link;
import org.dateline.model.fact.Evidence;

/** Finds what happened in an article: one {@link EventFact} for each event, with all its mentions. */
public final class EventFinder {
    private static final double VERB = 0.8;
    private static final double NOUN = 0.7;
    private static final int LONGEST = 8;

    private final Frames frames = new Frames();
    private final Types types = new Types();
    private final StatusReader statuses = new StatusReader();
    private final SpeechFinder speeches = new SpeechFinder();

    /** Finds the events that an article tells. */
    public List<EventFact> find(Facts facts) {
        Known known = new Known(facts);
        List<Speech> said = speeches.find(known);
        List<Draft> single = new ArrayList<>();
        TriggerFinder triggers = new TriggerFinder(known, frames);
        DraftMaker maker = new DraftMaker(known, statuses, types, said);
        for (Sentence sentence : facts.analysis().sentences()) {
            single.addAll(maker.make(triggers.list(sentence)));
        }
        List<Draft> drafts = new Merger(known, types)
                .merge(new HarmRule(known, types).apply(single)).stream()
                        .filter(draft -> !draft.isBareNoun())
                        .toList();
        List<Tie> ties = ties(known, drafts);
        List<Draft> placed = new Inheritance(drafts, ties).apply();
        Labeller labeller = new Labeller(known);
        return IntStream.range(0, placed.size())
                .mapToObj(index -> fact(index, placed.get(index), ties, labeller))
                .toList();
    }

    private List<Tie> ties(Known known, List<Draft> drafts) {
        OrderOfEvents order = new OrderOfEvents(known);
        CausesOfEvents causes = new CausesOfEvents(known, types);
        return known.analysis().sentences().stream()
                .flatMap(sentence ->
                        Stream.concat(order.list(sentence, drafts).stream(), causes.list(sentence, drafts).stream()))
                .filter(tie -> tie.from() != tie.to())
                .distinct()
                .toList();
    }

    private static EventFact fact(int index, Draft draft, List<Tie> ties, Labeller labeller) {
        Trigger first = draft.first();
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
                new Evidence("frame:" + first.frame().word(), first.isVerb() ? VERB : NOUN, because(first)));
    }

    private static String because(Trigger trigger) {
        String word =
                "“" + trigger.token().word() + "” tells of " + trigger.frame().type();
        return trigger.carrier()
                .map(verb -> word + ", carried by “" + verb.token().word() + "”")
                .orElse(word);
    }

    private static String id(int index) {
        return "event-" + (index + 1);
    }

    private static Span mention(Trigger trigger) {
        TokenSpan whole = Phrases.whole(trigger.sentence(), trigger.head(), LONGEST);
        int begin = trigger.isVerb() ? trigger.head() : whole.begin();
        return trigger.sentence().span(begin, whole.end());
    }
}
