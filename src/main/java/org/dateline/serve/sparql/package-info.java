/**
 * SPARQL 1.1 query and update over HTTP, with the query editor.
 */
@NullMarked
package org.dateline.serve.sparql;

import org.jspecify.annotations.NullMarked;
