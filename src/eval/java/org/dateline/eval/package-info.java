// SPDX-License-Identifier: Apache-2.0
/**
 * Scores of what {@code ingest} finds in articles, on corpora with gold annotation that are outside the project.
 * {@code mvn -Peval verify} runs them and writes {@code docs/evaluation.md}. The unit tests of the scorers are in {@code src/test}.
 */
@NullMarked
package org.dateline.eval;

import org.jspecify.annotations.NullMarked;
