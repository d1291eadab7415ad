// SPDX-License-Identifier: Apache-2.0
/**
 * The SPARQL 1.1 Graph Store Protocol at {@code /data}.
 */
@NullMarked
package org.dateline.serve.graphstore;

import org.jspecify.annotations.NullMarked;
