/**
 * Opens and owns a store: an embedded TDB2 database in a directory, or a remote SPARQL 1.1 engine behind its URL. Everything
 * that is kept passes through here; nothing else opens a database.
 *
 * <p>May import {@code issue}, {@code index}, {@code rdf} and Jena. TDB2's own classes are known only here, in {@code index}
 * and in {@code load}, so that another engine can take its place.
 */
@NullMarked
package org.dateline.store;

import org.jspecify.annotations.NullMarked;
