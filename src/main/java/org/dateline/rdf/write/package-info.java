// SPDX-License-Identifier: Apache-2.0
/**
 * Writers for RDF and query results where Jena's own writers do not fit.
 */
@NullMarked
package org.dateline.rdf.write;

import org.jspecify.annotations.NullMarked;
