// SPDX-License-Identifier: Apache-2.0
/**
 * What differs between two states of knowledge: now and without a source, or as of two days.
 *
 * <p>{@link org.dateline.model.changes.Effects} has what the rules find in both. {@link org.dateline.model.changes.Comparison} is what
 * people and programs read: the differences, with the names of things.
 */
@NullMarked
package org.dateline.model.changes;

import org.jspecify.annotations.NullMarked;
