// SPDX-License-Identifier: Apache-2.0
/** Describes what differs between two states of knowledge, with the names of things. */
@NullMarked
package org.dateline.query.changes;

import org.jspecify.annotations.NullMarked;
