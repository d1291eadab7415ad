// SPDX-License-Identifier: Apache-2.0
/**
 * The ontology as a page and as RDF, at {@code /ontology}.
 */
@NullMarked
package org.dateline.serve.ontology;

import org.jspecify.annotations.NullMarked;
