// SPDX-License-Identifier: Apache-2.0
/**
 * The facts of one article, each with the words that it was read from and the rule that found it. Extraction returns them, and
 * ingestion writes them to the graph. Facts refer to each other by identifiers that are unique within one
 * {@link org.dateline.model.fact.ArticleFacts}. Ingestion decides their IRIs.
 */
@NullMarked
package org.dateline.model.fact;

import org.jspecify.annotations.NullMarked;
