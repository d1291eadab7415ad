// SPDX-License-Identifier: Apache-2.0
/**
 * Checks whether data conforms to the ontology: by SHACL shapes ({@code ontology/shapes.ttl}), and by checks across facts that SHACL
 * Core cannot express, each a SPARQL query under {@code checks/}. Start at {@link org.dateline.validate.Validator}. Every violation is an
 * {@link org.dateline.issue.Issue}; the caller decides what happens to the data.
 *
 * <p>A load reads its inputs into the transaction, validates them, and assesses them at commit.
 *
 * <p>A source (a named graph) is checked together with the actors and places of the default graph.
 *
 * <p>May import {@code issue}, {@code model}, {@code rdf} and Jena's SHACL.
 */
@NullMarked
package org.dateline.validate;

import org.jspecify.annotations.NullMarked;
