/**
 * The pipeline read → check → store → assess → index, for RDF, tables and articles alike, and the report that it ends with.
 *
 * <p>May import {@code issue}, {@code model}, {@code rdf}, {@code article}, {@code extract}, {@code validate}, {@code assess},
 * {@code store} and {@code index}.
 */
@NullMarked
package org.dateline.load;

import org.jspecify.annotations.NullMarked;
