/**
 * Word lists and tables of the extraction, kept as readable files beside the classes: one row a line, columns parted by tabs,
 * {@code #} begins a comment.
 */
@NullMarked
package org.dateline.extract.lexicon;

import org.jspecify.annotations.NullMarked;
