// SPDX-License-Identifier: Apache-2.0
/**
 * A timeline as values: which events are asked for ({@link org.dateline.model.timeline.Selection}), how they are shown
 * ({@link org.dateline.model.timeline.TimelineViewOptions}), and what comes back ({@link org.dateline.model.timeline.TimelineSlice}). Both halves of the
 * question are written as the parameters of a URL and read from there, so that an address is a view.
 *
 * <p>All times are UTC, all spans half-open. IRIs are plain strings. Imports nothing but {@code model} and the JDK.
 */
@NullMarked
package org.dateline.model.timeline;

import org.jspecify.annotations.NullMarked;
