// SPDX-License-Identifier: Apache-2.0
/** What would change if a source were withdrawn, and its withdrawal: {@code /changes?without=} and {@code /retract}. */
@NullMarked
package org.dateline.serve.withdrawal;

import org.jspecify.annotations.NullMarked;
