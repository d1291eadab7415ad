package org.dateline.ingest.coreference;

/**
 * The result of comparing one component of two accounts.
 *
 * @param component the component
 * @param weight positive for the same event, negative against it; see {@link MatchWeights}
 * @param reason the reason in words; empty if the component is neutral
 * @param excludes whether the accounts cannot describe the same event, whatever the other components say
 */
public record ComparisonResult(Component component, double weight, String reason, boolean excludes) {

    /** The components of an event. */
    public enum Component {
        /** The event type. */
        TYPE,
        /** The status. */
        STATUS,
        /** The time. */
        TIME,
        /** The place. */
        PLACE,
        /** The participants. */
        PARTICIPANTS,
        /** The casualty figures. */
        TOLL,
        /** The words of the label. */
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
