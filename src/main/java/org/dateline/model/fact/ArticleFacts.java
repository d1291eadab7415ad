// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.fact;

import java.util.List;
import org.dateline.model.article.Article;

/**
 * All facts of one article.
 *
 * @param article the article
 * @param actors who is in it
 * @param places which places are in it, those they lie in included
 * @param times its time expressions
 * @param events what happened
 * @param states what holds
 * @param claims what is claimed, quotations and distances included
 * @param photographs which photographs it shows
 * @param extractor what found all this, with its version: "dateline 0.1.0, Stanford CoreNLP 4.5.10"
 */
public record ArticleFacts(
        Article article,
        List<ActorFact> actors,
        List<PlaceFact> places,
        List<TimeFact> times,
        List<EventFact> events,
        List<StateFact> states,
        List<ClaimFact> claims,
        List<PhotographFact> photographs,
        String extractor) {

    /** Keeps copies. */
    public ArticleFacts {
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        times = List.copyOf(times);
        events = List.copyOf(events);
        states = List.copyOf(states);
        claims = List.copyOf(claims);
        photographs = List.copyOf(photographs);
    }
}
