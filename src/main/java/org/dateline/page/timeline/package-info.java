/**
 * Timelines as a page, and as files for other programs. Each export format has a class of its own, {@code …Writer}, which streams its
 * output, so that a large answer needs little memory.
 */
@NullMarked
package org.dateline.page.timeline;

import org.jspecify.annotations.NullMarked;
