// SPDX-License-Identifier: Apache-2.0
/**
 * What changed between two days, {@code /changes}; what would change if a source were withdrawn, {@code /changes?without=}; and the
 * withdrawal of a source, {@code /retract}.
 */
@NullMarked
package org.dateline.serve.changes;

import org.jspecify.annotations.NullMarked;
