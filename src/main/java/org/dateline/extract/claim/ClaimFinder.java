package org.dateline.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.extract.event.EventTypes;
import org.dateline.extract.known.ArticleEntities;
import org.dateline.extract.known.EntityLookup;
import org.dateline.extract.speech.QuotationFinder;
import org.dateline.extract.speech.SpeechLexicon;
import org.dateline.model.fact.ClaimFact;
import org.dateline.model.fact.ClaimFact.Saying;
import org.dateline.model.fact.EventFact;

/** Finds what is claimed in an article: quotations, casualties, aims, appeals, instructions, claims and denials of events. */
public final class ClaimFinder {
    private final QuotationFinder speeches = new QuotationFinder();
    private final SpeechLexicon words = new SpeechLexicon();
    private final EventTypes types = new EventTypes();

    /** Finds the claims; distances are found elsewhere. */
    public List<ClaimFact> find(ArticleEntities facts, List<EventFact> events) {
        EntityLookup known = new EntityLookup(facts);
        ClaimContext told = new ClaimContext(known, events, speeches.find(known), types);
        AttributionReader attribution = new AttributionReader(known, words);
        List<Saying> sayings = Stream.of(
                        new AimFinder(told).list(),
                        new AppealFinder(told, attribution).list(),
                        new InstructionFinder(told).list(),
                        new IndirectSpeechFinder(told, attribution).list())
                .flatMap(List::stream)
                .filter(saying -> !saying.gist().isBlank())
                .distinct()
                .toList();
        List<ClaimFact> claims = new ArrayList<>(new QuoteClaimFinder(told).list());
        claims.addAll(new CasualtyClaimFinder(told, attribution).list());
        IntStream.range(0, sayings.size())
                .mapToObj(index -> StatementClaimBuilder.named(sayings.get(index), "saying-" + (index + 1)))
                .forEach(claims::add);
        return List.copyOf(claims);
    }
}
