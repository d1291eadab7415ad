// SPDX-License-Identifier: Apache-2.0
/** Describes what would change if a source were withdrawn, with the names of things. */
@NullMarked
package org.dateline.query.withdrawal;

import org.jspecify.annotations.NullMarked;
