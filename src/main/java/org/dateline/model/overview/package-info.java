// SPDX-License-Identifier: Apache-2.0
/**
 * What is known of an actor, a place or a type of events, and where sources disagree, as the pages of an overview show it. IRIs are
 * plain strings, times are UTC; lists are bounded by whoever reads them.
 */
@NullMarked
package org.dateline.model.overview;

import org.jspecify.annotations.NullMarked;
