// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.overview;

/**
 * A question that a store can answer.
 *
 * @param text the question for people
 * @param query the question as SPARQL 1.1, with its prefixes; it has rows
 */
public record StoreQuestion(String text, String query) {}
