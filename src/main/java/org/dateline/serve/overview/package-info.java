/**
 * The start page, the lists of articles and disputes, the site map, statistics and static assets.
 */
@NullMarked
package org.dateline.serve.overview;

import org.jspecify.annotations.NullMarked;
