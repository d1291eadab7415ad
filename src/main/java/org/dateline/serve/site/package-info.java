/**
 * Parts that several pages of one server share: paths, labels, prefixes, statistics and tombstones.
 */
@NullMarked
package org.dateline.serve.site;

import org.jspecify.annotations.NullMarked;
