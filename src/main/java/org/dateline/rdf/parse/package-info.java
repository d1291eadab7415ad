// SPDX-License-Identifier: Apache-2.0
/**
 * Checked parsing of RDF: every problem is an {@code Issue} with file, line and column.
 *
 * <p>Start at {@link org.dateline.rdf.parse.CheckedReader}. It runs Jena's parser of the {@link org.dateline.rdf.parse.RdfSyntax} over a
 * {@code GuardedInput}, makes the terms through {@code CheckedParserProfile}, and reports through {@code IssueErrorHandler}.
 */
@NullMarked
package org.dateline.rdf.parse;

import org.jspecify.annotations.NullMarked;
