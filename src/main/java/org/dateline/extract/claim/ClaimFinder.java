package org.dateline.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.extract.event.Types;
import org.dateline.extract.known.Facts;
import org.dateline.extract.known.Known;
import org.dateline.extract.speech.SpeechFinder;
import org.dateline.extract.speech.SpeechWords;
import org.dateline.model.fact.ClaimFact;
import org.dateline.model.fact.ClaimFact.Saying;
import org.dateline.model.fact.EventFact;

/** Finds what is claimed in an article: quotations, casualties, aims, appeals, instructions, claims and denials of events. */
public final class ClaimFinder {
    private final SpeechFinder speeches = new SpeechFinder();
    private final SpeechWords words = new SpeechWords();
    private final Types types = new Types();

    /** Finds the claims; distances are found elsewhere. */
    public List<ClaimFact> find(Facts facts, List<EventFact> events) {
        Known known = new Known(facts);
        Told told = new Told(known, events, speeches.find(known), types);
        Attribution attribution = new Attribution(known, words);
        List<Saying> sayings = Stream.of(
                        new Aims(told).list(),
                        new Appeals(told, attribution).list(),
                        new Instructions(told).list(),
                        new IndirectSpeech(told, attribution).list())
                .flatMap(List::stream)
                .filter(saying -> !saying.gist().isBlank())
                .distinct()
                .toList();
        List<ClaimFact> claims = new ArrayList<>(new Quotes(told).list());
        claims.addAll(new CasualtyClaims(told, attribution).list());
        IntStream.range(0, sayings.size())
                .mapToObj(index -> Sayings.named(sayings.get(index), "saying-" + (index + 1)))
                .forEach(claims::add);
        return List.copyOf(claims);
    }
}
