// SPDX-License-Identifier: Apache-2.0
/**
 * Grammar of a sentence, read from its dependencies: phrases, agents and patients of a clause, passive voice, negation
 * and modality. Parsers make errors, so many methods fall back to the order of the words.
 */
@NullMarked
package org.dateline.extract.syntax;

import org.jspecify.annotations.NullMarked;
