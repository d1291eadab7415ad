// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.claim;

import java.util.List;
import java.util.Optional;
import org.dateline.model.article.Span;
import org.dateline.model.fact.ClaimFact.ClaimBasics;
import org.dateline.model.fact.ClaimFact.StatementFact;
import org.dateline.model.fact.FactEvidence;

/**
 * Builds the claim for one statement.
 *
 * @param kind the kind of claim
 * @param gist the statement in a few words
 * @param mention the words that express it
 * @param rule the name of the rule that found it
 * @param confidence the confidence of the rule, from 0 to 1
 */
record StatementClaimBuilder(StatementFact.Kind kind, String gist, Span mention, String rule, double confidence) {

    /**
     * Builds the claim with a provisional identifier.
     *
     * @param attribution the source of the statement
     * @param about the identifier of the event, actor or place that the claim is about
     * @param saidIn the identifier of the event in which it was said
     * @param modality one of the ontology's modalities; for instructions only
     */
    StatementFact build(
            Attribution attribution, Optional<String> about, Optional<String> saidIn, Optional<String> modality) {
        ClaimBasics basics = new ClaimBasics(
                "saying",
                about,
                attribution.claimants(),
                attribution.addressee(),
                attribution.media(),
                attribution.certainty(),
                attribution.denied(),
                List.of(mention),
                new FactEvidence(rule, confidence, ""));
        return new StatementFact(basics, kind, gist, saidIn, modality);
    }

    /** The same claim with another identifier. */
    static StatementFact withId(StatementFact saying, String id) {
        ClaimBasics old = saying.basics();
        ClaimBasics basics = new ClaimBasics(
                id,
                old.about(),
                old.claimants(),
                old.addressee(),
                old.media(),
                old.certainty(),
                old.denied(),
                old.mentions(),
                old.evidence());
        return new StatementFact(basics, saying.kind(), saying.gist(), saying.saidIn(), saying.modality());
    }
}
