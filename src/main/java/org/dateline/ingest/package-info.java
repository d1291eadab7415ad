/**
 * The pipeline from articles to facts in a store or a file.
 *
 * <p>Start at {@link org.dateline.ingest.Ingestion}. An article passes through these classes, in this order:
 *
 * <ol>
 *   <li>{@code ArticleRecordLocator} finds the record that the article belongs to; a known article is skipped.
 *   <li>{@link org.dateline.ingest.ArticleExtractor} extracts the facts, on several threads.
 *   <li>{@code identity.EntityResolver} decides which actors, places and events are known; {@code coreference} compares events.
 *   <li>{@code ArticleRecordWriter} writes the record; {@code ReviewCarrier} keeps the reviews of a replaced record.
 *   <li>{@link org.dateline.ingest.FactDestination} commits a batch, and the store assesses the events at commit.
 * </ol>
 *
 * <p>An {@code ArticleJob} carries the article through these steps. {@code merge} lists and edits merges later. Example:
 *
 * <pre>{@code
 * Ingestion ingestion = new Ingestion(extractor, new IngestOptions(4, false), IngestProgress.NONE, log);
 * IngestReport report = ingestion.run(articles::forEach, FactDestination.store(store, true, null));
 * }</pre>
 */
@NullMarked
package org.dateline.ingest;

import org.jspecify.annotations.NullMarked;
