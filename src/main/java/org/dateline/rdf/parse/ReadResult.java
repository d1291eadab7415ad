// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.parse;

/**
 * The result of one reading.
 *
 * @param statements how many triples or quads the sink was given
 * @param whole whether the input was read to its end; if not, the log says why
 */
public record ReadResult(long statements, boolean whole) {}
