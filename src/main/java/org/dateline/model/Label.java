// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

/**
 * One label of a thing.
 *
 * @param text not blank
 * @param language its language tag in lower case (BCP 47); empty where it has none
 * @param property how good a name the property gives, 0 for the best
 */
public record Label(String text, String language, int property) {}
