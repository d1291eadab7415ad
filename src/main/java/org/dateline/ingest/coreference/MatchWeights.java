package org.dateline.ingest.coreference;

/**
 * All weights and thresholds of event coreference. Weights add up; they were set by hand after what the literature found to matter
 * most: the action with the time and place exactly alike, and participants in the same roles (Bejan and Harabagiu, "Unsupervised Event
 * Coreference Resolution", 2014; Cybulska and Vossen 2015; Vossen et al., NewsReader, 2016, which joins by action, participants and
 * time). A wrong merge costs more than a missed one, so several components must agree.
 */
final class MatchWeights {
    /** What the weights must come to. */
    static final double ENOUGH = 3.5;
    /** By how much the best event must be ahead of the second one. */
    static final double MARGIN = 0.75;
    /** From this on a component supports a merge by itself. */
    static final double SUPPORTS_TIME = 1.0;

    static final double SUPPORTS_PLACE = 0.8;
    static final double SUPPORTS_PARTICIPANTS = 1.0;
    static final double SUPPORTS_TOLL = 0.4;
    /** For events that happen again and again, the same half-day or day is asked for. */
    static final double SAME_DAY = 2.0;

    static final double SAME_TYPE = 1.0;
    static final double NARROWER_TYPE = 0.7;
    static final double FAR_NARROWER_TYPE = 0.4;

    static final double PLAN_CHANGED = 1.0;
    static final double PLAN_CAME_TRUE = -0.3;
    static final double DENIED = -0.3;
    static final double ONLY_POSSIBLE = -1.0;

    static final double SAME_WEEK = 1.0;
    static final double SAME_MONTH = 0.5;
    static final double SAME_PERIOD = 0.2;
    static final double JUST_BEFORE_TOLD = 1.0;
    static final double NEXT_DAY = -1.0;

    static final double SAME_LOCALITY = 1.5;
    static final double WITHIN_LOCALITY = 0.8;
    static final double SAME_REGION = 0.8;
    static final double WITHIN_REGION = 0.5;
    static final double SAME_COUNTRY = 0.3;
    static final double WITHIN_COUNTRY = 0.1;

    static final double FIRST_ACTOR = 1.5;
    static final double FURTHER_ACTOR = 1.0;
    static final double KIN = 1.0;
    static final double ALIKE_NAMES = 0.5;
    static final double OTHER_ROLE = -1.0;
    static final double OTHER_AFFECTED = -1.0;
    static final double MOST_PARTICIPANTS = 3.0;

    static final double SAME_TOLL = 0.7;
    static final double NEAR_TOLL = 0.4;
    static final double FAR_TOLL = -0.7;

    static final double ALL_WORDS = 1.0;
    /** Three words and most of either label: more than the type says already. */
    static final double MANY_WORDS = 1.2;

    private MatchWeights() {}

    /** How sure a merge of that total is, from 0 to 1: logistic, 0.73 at the threshold. */
    static double confidence(double total) {
        return 1 / (1 + Math.exp(-(total - ENOUGH + 1)));
    }
}
