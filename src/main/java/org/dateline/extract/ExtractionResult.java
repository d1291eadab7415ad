// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract;

import org.dateline.extract.analysis.Analysis;
import org.dateline.model.fact.ArticleFacts;

/**
 * The result of the extraction from one article.
 *
 * @param analysis the engine's analysis of the text
 * @param facts the facts found in it
 */
public record ExtractionResult(Analysis analysis, ArticleFacts facts) {}
