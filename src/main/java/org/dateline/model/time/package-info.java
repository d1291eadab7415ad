// SPDX-License-Identifier: Apache-2.0
/**
 * How uncertain spans of time relate, and dates in the Extended Date/Time Format. Start at {@link org.dateline.model.time.AllenRelation}.
 */
@NullMarked
package org.dateline.model.time;

import org.jspecify.annotations.NullMarked;
