/**
 * From articles to a store: {@link org.dateline.load.ingest.Ingestion} has them analysed on several threads, settles who is who and
 * under which record they belong, and writes them in batches, each in one transaction, or to a TriG file. Decision 0102.
 */
@NullMarked
package org.dateline.load.ingest;

import org.jspecify.annotations.NullMarked;
