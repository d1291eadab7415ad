// SPDX-License-Identifier: Apache-2.0
/**
 * SPARQL 1.1 Query and Update over HTTP, and the query editor. Start at {@link org.dateline.serve.sparql.QueryService}.
 */
@NullMarked
package org.dateline.serve.sparql;

import org.jspecify.annotations.NullMarked;
