/**
 * The pipeline from articles to facts in a store or a file.
 *
 * <p>Start at {@link org.dateline.ingest.Ingestion}: it reads articles, runs the extractor on several threads, and hands each result
 * to a {@code FactDestination}, which writes records in batches of one transaction each. {@code identity} decides which actors, places
 * and events are already known, {@code coreference} compares events, and {@code merge} lists and edits the merges.
 */
@NullMarked
package org.dateline.ingest;

import org.jspecify.annotations.NullMarked;
