/**
 * Renders records as HTML. A page is a record with exactly the data to show, and a typed jte template that escapes by HTML context.
 * Nothing here queries the store or knows RDF.
 *
 * <p>This package holds what all pages share: {@link org.dateline.page.Pages} renders, {@link org.dateline.page.PageOutput} bounds and
 * escapes text. Each page is in a package below, and its template is in the directory of the same name below {@code src/main/jte}.
 *
 * <p>May import {@code model}.
 */
@NullMarked
package org.dateline.page;

import org.jspecify.annotations.NullMarked;
