/**
 * What grammar says of a sentence, read from its dependencies: which words make a phrase, who does what to whom in a clause,
 * whether it is passive, negated, modal. Parsers err, so every reading has a plain fallback by the order of words.
 */
@NullMarked
package org.dateline.extract.syntax;

import org.jspecify.annotations.NullMarked;
