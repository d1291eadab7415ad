// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

/**
 * A thing and what it is called.
 *
 * @param iri absolute
 * @param label its name; where it has none, the end of its IRI
 */
public record Named(String iri, String label) {}
