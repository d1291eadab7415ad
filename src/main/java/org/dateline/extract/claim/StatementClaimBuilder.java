package org.dateline.extract.claim;

import java.util.List;
import java.util.Optional;
import org.dateline.model.article.Span;
import org.dateline.model.fact.ClaimFact.Saying;
import org.dateline.model.fact.ClaimFact.Telling;
import org.dateline.model.fact.FactEvidence;

/**
 * Makes what is said into claims.
 *
 * @param kind what it is
 * @param gist what it comes to
 * @param mention the words
 * @param rule the rule that found it
 * @param confidence how sure the rule is
 */
record StatementClaimBuilder(Saying.Kind kind, String gist, Span mention, String rule, double confidence) {

    /**
     * The claim.
     *
     * @param attribution who says so
     * @param about the event, actor or place that it is about
     * @param saidIn the event in which it was said
     * @param modality for instructions
     */
    Saying build(Attribution attribution, Optional<String> about, Optional<String> saidIn, Optional<String> modality) {
        Telling telling = new Telling(
                "saying",
                about,
                attribution.claimants(),
                attribution.addressee(),
                attribution.media(),
                attribution.certainty(),
                attribution.denied(),
                List.of(mention),
                new FactEvidence(rule, confidence, ""));
        return new Saying(telling, kind, gist, saidIn, modality);
    }

    /** The same claim under an identifier of its own. */
    static Saying withId(Saying saying, String id) {
        Telling old = saying.telling();
        Telling telling = new Telling(
                id,
                old.about(),
                old.claimants(),
                old.addressee(),
                old.media(),
                old.certainty(),
                old.denied(),
                old.mentions(),
                old.evidence());
        return new Saying(telling, saying.kind(), saying.gist(), saying.saidIn(), saying.modality());
    }
}
