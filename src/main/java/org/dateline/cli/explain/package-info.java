// SPDX-License-Identifier: Apache-2.0
/**
 * Explains in text lines what was extracted from an article: {@code ingest --explain}.
 *
 * <p>Start at {@link org.dateline.cli.explain.ExtractionExplainer}.
 */
@NullMarked
package org.dateline.cli.explain;

import org.jspecify.annotations.NullMarked;
