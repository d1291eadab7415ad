// SPDX-License-Identifier: Apache-2.0
/**
 * Functions that queries call by their IRIs, for what SPARQL lacks: how uncertain spans relate, dates of EDTF, the calendar of a zone, and
 * distances on the ellipsoid. {@code ontology/functions.ttl} defines them. Start at {@link org.dateline.rdf.function.TimelineFunctions}.
 */
@NullMarked
package org.dateline.rdf.function;

import org.jspecify.annotations.NullMarked;
