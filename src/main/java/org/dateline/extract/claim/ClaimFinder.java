// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.extract.entity.ArticleEntities;
import org.dateline.extract.event.EventTypes;
import org.dateline.extract.quotation.AttributedQuotation;
import org.dateline.extract.quotation.SpeechLexicon;
import org.dateline.model.fact.ClaimFact;
import org.dateline.model.fact.ClaimFact.StatementFact;
import org.dateline.model.fact.EventFact;

/**
 * Finds the claims of an article: quotations, casualty figures, aims, appeals, instructions, and indirect speech that asserts or
 * denies an event. Distances are claims too, but {@link org.dateline.extract.distance.DistanceFinder} finds them.
 */
public final class ClaimFinder {
    private final SpeechLexicon words = new SpeechLexicon();
    private final EventTypes types;

    /** Creates a finder that uses a hierarchy of event types. */
    public ClaimFinder(EventTypes types) {
        this.types = types;
    }

    /**
     * Finds the claims.
     *
     * @param entities the places, times and actors of the article
     * @param quotations the quotations of the article
     * @param events the events of the article
     */
    public List<ClaimFact> find(
            ArticleEntities entities, List<AttributedQuotation> quotations, List<EventFact> events) {
        ClaimContext context = new ClaimContext(entities, events, quotations, types);
        AttributionReader attributions = new AttributionReader(entities, words);
        List<StatementFact> statements = Stream.of(
                        new AimFinder(context).list(),
                        new AppealFinder(context, attributions).list(),
                        new InstructionFinder(context).list(),
                        new IndirectSpeechFinder(context, attributions).list())
                .flatMap(List::stream)
                .filter(statement -> !statement.gist().isBlank())
                .distinct()
                .toList();
        List<ClaimFact> claims = new ArrayList<>(new QuoteClaimFinder(context).list());
        claims.addAll(new CasualtyClaimFinder(context, attributions).list());
        IntStream.range(0, statements.size())
                .mapToObj(index -> StatementClaimBuilder.withId(statements.get(index), "saying-" + (index + 1)))
                .forEach(claims::add);
        return List.copyOf(claims);
    }
}
