// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.fact;

/**
 * Why a fact was read from an article.
 *
 * @param rule the rule that found it, by a short stable name such as {@code frame:seize} or {@code place:in-city-of}
 * @param confidence how sure the rule is, from 0 to 1
 * @param because what the rule found in the text, in plain words; may be empty
 */
public record FactEvidence(String rule, double confidence, String because) {

    /** Checks the range. */
    public FactEvidence {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("not a confidence from 0 to 1: " + confidence);
        }
    }
}
