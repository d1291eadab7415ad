package org.dateline.extract;

import org.dateline.extract.analysis.Analysis;
import org.dateline.model.fact.ArticleFacts;

/**
 * An article read: what the engine says of its words, and what was made of that.
 *
 * @param analysis the engine's
 * @param facts ours
 */
public record ExtractionResult(Analysis analysis, ArticleFacts facts) {}
