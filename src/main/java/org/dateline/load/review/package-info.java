/**
 * Records what people decide of the facts of articles: as {@code dl:Review}s in a graph of its own for each article, which survives
 * when the article is read again. What is rejected no longer counts, what is corrected counts with its new values, because whoever
 * assesses reads the sources so ({@code org.dateline.rdf.Reviews}); the sources themselves stay as they were read.
 */
@NullMarked
package org.dateline.load.review;

import org.jspecify.annotations.NullMarked;
