/**
 * Measures of what {@code ingest} finds in articles, on corpora with gold annotation that lie beside the project and never in it.
 * {@code mvn -Peval verify} runs them and writes {@code docs/evaluation.md}.
 */
@NullMarked
package org.dateline.eval;

import org.jspecify.annotations.NullMarked;
