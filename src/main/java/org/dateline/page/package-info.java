/**
 * Records → HTML. A page is a record that holds just what is shown, and a typed jte template that shows it and escapes by HTML
 * context; nothing here asks the store or knows RDF.
 *
 * <p>May import {@code model}.
 */
@NullMarked
package org.dateline.page;

import org.jspecify.annotations.NullMarked;
