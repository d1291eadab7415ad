// SPDX-License-Identifier: Apache-2.0
/** Reads the whole site over the shipped data, as a linked-data client and as a crawler. */
@NullMarked
package org.dateline.site;

import org.jspecify.annotations.NullMarked;
