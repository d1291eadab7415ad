// SPDX-License-Identifier: Apache-2.0
/**
 * Decides which requests are served now, which wait and which are told to come again, so that slow and heavy requests never stop the
 * others: turns for queries, a queue for writers, least rates for bodies and responses.
 */
@NullMarked
package org.dateline.serve.admission;

import org.jspecify.annotations.NullMarked;
