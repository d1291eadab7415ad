/**
 * The pages of an import: the form, and the report on what was imported.
 *
 * <p>May import {@code model} and {@code page}.
 */
@NullMarked
package org.dateline.page.imports;

import org.jspecify.annotations.NullMarked;
