// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.fact;

import java.time.Instant;
import org.dateline.model.fact.ArticleFacts;

/** Writes the facts of an article as triples. */
public final class FactWriter {
    private FactWriter() {}

    /**
     * The triples of an article's facts. What the ontology cannot express, such as a role that it lacks, is left out and reported.
     *
     * @param facts the facts of the article
     * @param names the IRIs of actors, places and events
     * @param now when the report is made
     */
    public static FactTriples triples(ArticleFacts facts, EntityIris names, Instant now) {
        TripleWriter writer = new TripleWriter(facts, names);
        MentionTriples mentions = new MentionTriples(writer);
        TimeTriples times = new TimeTriples(writer, mentions);
        new ArticleTriples(writer).write(now);
        new PlaceTriples(writer, mentions).write();
        new ActorTriples(writer, mentions).write();
        new EventTriples(writer, mentions, times).write();
        times.writeRest(writer.article());
        new StateTriples(writer, mentions).write();
        new ClaimTriples(writer, mentions).write();
        new PhotographTriples(writer, mentions).write();
        return writer.triples();
    }
}
