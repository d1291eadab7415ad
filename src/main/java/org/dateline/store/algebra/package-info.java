// SPDX-License-Identifier: Apache-2.0
/**
 * Queries of the embedded store, rewritten where Jena's algebra or its evaluation differs from SPARQL 1.1.
 */
@NullMarked
package org.dateline.store.algebra;

import org.jspecify.annotations.NullMarked;
