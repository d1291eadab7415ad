/**
 * The generic page of a thing: its properties and their values. It serves every thing that has no page of its own kind.
 *
 * <p>May import {@code model} and {@code page}.
 */
@NullMarked
package org.dateline.page.thing;

import org.jspecify.annotations.NullMarked;
