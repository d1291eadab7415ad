/**
 * An article's text on its page: paragraphs in which the words that denote something are marked, and beside them what they denote.
 * Marks nest where the words nest; where they cross, the one that begins later is cut in two, so that the page stays well-formed.
 */
@NullMarked
package org.dateline.page.reading;

import org.jspecify.annotations.NullMarked;
