/**
 * The page of the SPARQL editor, with the result of a query as a table.
 *
 * <p>May import {@code model} and {@code page}.
 */
@NullMarked
package org.dateline.page.sparql;

import org.jspecify.annotations.NullMarked;
