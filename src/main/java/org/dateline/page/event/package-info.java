/**
 * The page of an event: what is held, as each source tells it, what is claimed by whom, the words it rests on, and how it came to
 * be known. Templates lie in {@code src/main/jte/event}.
 *
 * <p>May import {@code model} and {@code page}.
 */
@NullMarked
package org.dateline.page.event;

import org.jspecify.annotations.NullMarked;
