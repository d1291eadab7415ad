// SPDX-License-Identifier: Apache-2.0
/**
 * The analysis of a text by a language engine, as records that do not depend on the engine. Character offsets are
 * UTF-16 code units of the text; tokens are counted from 0 within their sentence.
 */
@NullMarked
package org.dateline.extract.analysis;

import org.jspecify.annotations.NullMarked;
