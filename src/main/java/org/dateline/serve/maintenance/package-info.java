// SPDX-License-Identifier: Apache-2.0
/**
 * What a server does for its store beside answering: compaction, on request and by itself, and removing what killed
 * processes left behind.
 */
@NullMarked
package org.dateline.serve.maintenance;

import org.jspecify.annotations.NullMarked;
