package org.dateline.assess;

import java.util.List;
import org.dateline.model.AssessedProperty;
import org.dateline.model.Finding;

/**
 * How the values of some owned predicates follow from what the sources say. A rule is a pure function: the same evidence gives
 * the same findings. Its page is {@code docs/rules/NAME.md}.
 */
public interface Rule {

    /** A short name, which is also that of its page. */
    String name();

    /** What it does, in one sentence. */
    String sentence();

    /** The same, as a formula over the claims. */
    String formula();

    /** The predicates it decides. */
    List<AssessedProperty> owned();

    /**
     * What follows from the evidence: a finding for each of its predicates that gets a value.
     *
     * @param evidence what the sources say as of one instant
     * @param draft what the rules before this one found
     */
    List<Finding> find(PublishedEvidence evidence, PartialAssessment draft);

    /** Whether the rule itself knows how to take an adjudication; elsewhere its value simply stands for the rule's. */
    default boolean takesAdjudications() {
        return false;
    }
}
