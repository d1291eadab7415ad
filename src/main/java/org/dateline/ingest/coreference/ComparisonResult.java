package org.dateline.ingest.coreference;

/**
 * What one component of two tellings says of their being one event.
 *
 * @param component which
 * @param weight for it above 0, against it below 0; see {@link MatchWeights}
 * @param reason in words
 * @param excludes whether they cannot be one, whatever the others say
 */
public record ComparisonResult(Component component, double weight, String reason, boolean excludes) {

    /** The components of an event. */
    public enum Component {
        /** What kind of event. */
        TYPE,
        /** How real it is. */
        STATUS,
        /** When. */
        TIME,
        /** Where. */
        PLACE,
        /** Who. */
        PARTICIPANTS,
        /** How many were harmed. */
        TOLL,
        /** In which words. */
        WORDS
    }

    static ComparisonResult of(Component component, double weight, String reason) {
        return new ComparisonResult(component, weight, reason, false);
    }

    static ComparisonResult none(Component component) {
        return new ComparisonResult(component, 0, "", false);
    }

    static ComparisonResult excluding(Component component, String reason) {
        return new ComparisonResult(component, 0, reason, true);
    }
}
