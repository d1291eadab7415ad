// SPDX-License-Identifier: Apache-2.0
/**
 * What pages show of one event, claim or report: the assessed values, the account of each source, the claims with claimant and report, and
 * the mentions in the article. {@code query} reads these records, {@code page} shows them. Start at
 * {@link org.dateline.model.evidence.EventView}.
 */
@NullMarked
package org.dateline.model.evidence;

import org.jspecify.annotations.NullMarked;
