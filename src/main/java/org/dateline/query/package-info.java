/**
 * Asks a store: the named queries that ship with the program, their parameters, and what a store holds in figures. All of it
 * speaks SPARQL 1.1 through Jena's connection interfaces, so that it runs alike on the embedded database and on any remote
 * engine.
 *
 * <p>May import {@code model}, {@code rdf} and {@code store}.
 */
@NullMarked
package org.dateline.query;

import org.jspecify.annotations.NullMarked;
