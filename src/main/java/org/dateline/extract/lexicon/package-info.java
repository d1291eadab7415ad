// SPDX-License-Identifier: Apache-2.0
/**
 * Reader for the word lists and tables of the extraction. They are text files in {@code src/main/resources/extract}:
 * one row per line, columns separated by tabs, comments after {@code #}.
 */
@NullMarked
package org.dateline.extract.lexicon;

import org.jspecify.annotations.NullMarked;
