/**
 * Whether data are as the ontology means them: SHACL shapes ({@code ontology/shapes.ttl}), and checks across facts that SHACL
 * Core cannot say, each a SPARQL query under {@code checks/}. What is not as it should be is an {@link org.dateline.issue.Issue};
 * nobody here decides what becomes of the data.
 *
 * <p>A source, that is a named graph, is looked at together with the shared entities of the default graph, since actors and places
 * stand there.
 *
 * <p>May import {@code issue}, {@code model}, {@code rdf} and Jena's SHACL.
 */
@NullMarked
package org.dateline.validate;

import org.jspecify.annotations.NullMarked;
