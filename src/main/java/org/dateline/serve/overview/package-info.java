// SPDX-License-Identifier: Apache-2.0
/**
 * The start page, the lists of articles and disputes, the site map, statistics, and the files that pages load.
 */
@NullMarked
package org.dateline.serve.overview;

import org.jspecify.annotations.NullMarked;
