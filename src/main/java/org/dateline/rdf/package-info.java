/**
 * The RDF ground: vocabulary constants, IRIs, RIOT readers that keep positions, and the way between model records and
 * triples. May import {@code issue}, {@code model} and Jena's core and ARQ.
 */
@NullMarked
package org.dateline.rdf;

import org.jspecify.annotations.NullMarked;
