package org.dateline.ingest.coreference;

/**
 * All weights and thresholds of event coreference. The weights are summed. They were set by hand, following the literature on which
 * features matter most: the same action, time and place, and participants in the same roles (Bejan and Harabagiu, "Unsupervised Event
 * Coreference Resolution", 2014; Cybulska and Vossen 2015; Vossen et al., NewsReader, 2016, which matches action, participants and
 * time). A wrong merge costs more than a missed one, so several components must agree.
 */
final class MatchWeights {
    /** The minimum sum for a merge. */
    static final double ENOUGH = 3.5;
    /** The minimum lead of the best event over the second. */
    static final double MARGIN = 0.75;
    /** The weights from which a component supports a merge. */
    static final double SUPPORTS_TIME = 1.0;

    static final double SUPPORTS_PLACE = 0.8;
    static final double SUPPORTS_PARTICIPANTS = 1.0;
    static final double SUPPORTS_TOLL = 0.4;
    /** Types of frequent events need the same day or half-day. */
    static final double SAME_DAY = 2.0;

    static final double SAME_TYPE = 1.0;
    static final double NARROWER_TYPE = 0.7;
    static final double FAR_NARROWER_TYPE = 0.4;

    static final double PLAN_CHANGED = 1.0;
    static final double PLAN_REALISED = -0.3;
    static final double DENIED = -0.3;
    static final double ONLY_POSSIBLE = -1.0;

    static final double SAME_WEEK = 1.0;
    static final double SAME_MONTH = 0.5;
    static final double SAME_PERIOD = 0.2;
    static final double JUST_BEFORE_REPORT = 1.0;
    static final double NEXT_DAY = -1.0;

    static final double SAME_LOCALITY = 1.5;
    static final double WITHIN_LOCALITY = 0.8;
    static final double SAME_REGION = 0.8;
    static final double WITHIN_REGION = 0.5;
    static final double SAME_COUNTRY = 0.3;
    static final double WITHIN_COUNTRY = 0.1;

    static final double FIRST_ACTOR = 1.5;
    static final double FURTHER_ACTOR = 1.0;
    static final double RELATED_ACTOR = 1.0;
    static final double SIMILAR_NAMES = 0.5;
    static final double OTHER_ROLE = -1.0;
    static final double OTHER_AFFECTED = -1.0;
    static final double MOST_PARTICIPANTS = 3.0;

    static final double SAME_TOLL = 0.7;
    static final double NEAR_TOLL = 0.4;
    static final double FAR_TOLL = -0.7;

    static final double ALL_WORDS = 1.0;
    /** Three words and most of either label, which is more than the type expresses. */
    static final double MANY_WORDS = 1.2;

    private MatchWeights() {}

    /** The confidence of a merge with a given sum, from 0 to 1: logistic, 0.73 at the threshold. */
    static double confidence(double total) {
        return 1 / (1 + Math.exp(-(total - ENOUGH + 1)));
    }
}
