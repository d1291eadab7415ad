// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.util.List;
import org.dateline.model.AssessedProperty;
import org.dateline.model.Finding;

/**
 * Decides the values of some properties from what the sources say. A rule is a pure function: the same evidence gives the same
 * findings. Its page is {@code docs/rules/NAME.md}. The implementations are listed in {@link Assessor#rules()}.
 */
public interface Rule {

    /** A short name, which is also that of its page. */
    String name();

    /** What it does, in one or two sentences. */
    String sentence();

    /** The same as a formula over the accounts or claims. */
    String formula();

    /** The properties that it decides. */
    List<AssessedProperty> properties();

    /**
     * Applies the rule: a finding for each of its properties that gets a value.
     *
     * @param evidence what the sources say as of one instant
     * @param draft what the rules before this one found
     */
    List<Finding> find(PublishedEvidence evidence, PartialAssessment draft);

    /** Whether the rule applies adjudications itself. For all other rules the adjudicated value replaces the rule's value. */
    default boolean appliesAdjudications() {
        return false;
    }
}
