/**
 * What a language engine says of a text, in records of our own, so that the stages of extraction know no engine. Character
 * offsets are UTF-16 units of the text; tokens are counted from 0 within their sentence.
 */
@NullMarked
package org.dateline.extract.analysis;

import org.jspecify.annotations.NullMarked;
