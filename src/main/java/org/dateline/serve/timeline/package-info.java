// SPDX-License-Identifier: Apache-2.0
/**
 * The timeline, the map, and their files.
 */
@NullMarked
package org.dateline.serve.timeline;

import org.jspecify.annotations.NullMarked;
