/**
 * Search by words at {@code /search}, and suggestions.
 */
@NullMarked
package org.dateline.serve.search;

import org.jspecify.annotations.NullMarked;
