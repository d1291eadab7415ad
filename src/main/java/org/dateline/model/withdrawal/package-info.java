// SPDX-License-Identifier: Apache-2.0
/**
 * What would change if a source were withdrawn.
 *
 * <p>{@link org.dateline.model.withdrawal.SourceEffects} has the assessments with and without the source, as the rules derive them.
 * {@link org.dateline.model.withdrawal.Withdrawal} is what people and programs read: the differences, with the names of things.
 */
@NullMarked
package org.dateline.model.withdrawal;

import org.jspecify.annotations.NullMarked;
