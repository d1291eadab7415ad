package org.dateline.rdf.fact;

import java.time.Instant;
import org.dateline.model.fact.ArticleFacts;

/** Writes all that an article tells as triples. */
public final class FactWriter {
    private FactWriter() {}

    /**
     * The triples of an article's facts. What the ontology cannot say, such as a role that it does not have, is left out and told.
     *
     * @param facts what the article tells
     * @param names who is who
     * @param now when the record is made
     */
    public static FactTriples triples(ArticleFacts facts, EntityIris names, Instant now) {
        TripleWriter writing = new TripleWriter(facts, names);
        MentionTriples mentions = new MentionTriples(writing);
        TimeTriples times = new TimeTriples(writing, mentions);
        new ArticleTriples(writing).write(now);
        new PlaceTriples(writing, mentions).write();
        new ActorTriples(writing, mentions).write();
        new EventTriples(writing, mentions, times).write();
        times.writeRest(writing.article());
        new StateTriples(writing, mentions).write();
        new ClaimTriples(writing, mentions).write();
        new PhotographTriples(writing, mentions).write();
        return writing.triples();
    }
}
