// SPDX-License-Identifier: Apache-2.0
/** Distances between places, as articles give them. Start at {@link org.dateline.extract.distance.DistanceFinder}. */
@NullMarked
package org.dateline.extract.distance;

import org.jspecify.annotations.NullMarked;
