/**
 * Search by words over a store: reads what is to be found by streaming SPARQL 1.1, keeps the index in step with every commit, and
 * falls back to plain CONTAINS where another engine holds more than is worth copying.
 *
 * <p>May import {@code model}, {@code index} and {@code store}.
 */
@NullMarked
package org.dateline.query.text;

import org.jspecify.annotations.NullMarked;
