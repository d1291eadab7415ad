// SPDX-License-Identifier: Apache-2.0
/**
 * What the pages of one server share: paths, labels, prefixes, the shipped ontology, statistics and tombstones.
 */
@NullMarked
package org.dateline.serve.site;

import org.jspecify.annotations.NullMarked;
