/**
 * Loads RDF into a store: read, store, validate, and assess at commit.
 *
 * <p>Start at {@link org.dateline.load.Loader}, then read in this order: {@link org.dateline.load.RdfInputs} lists the inputs, {@code
 * InputReader} reads them into the store, {@link org.dateline.load.LoadValidator} validates them against the shapes, and {@link
 * org.dateline.derive.AssessedDataset} assesses the events at commit. {@code StagingDirectory} publishes a new store atomically; {@link
 * org.dateline.load.RemoteLoader} sends the data to a running server. Every load ends with a {@link org.dateline.load.LoadReport}.
 * Indexes are no part of a load: they follow the commits of the store. Example:
 *
 * <pre>{@code
 * IssueLog log = Loader.newLog();
 * List<Input> inputs = RdfInputs.list(List.of("dump.nt.gz"), null, System.in, log);
 * LoadReport report = new Loader(LoadOptions.DEFAULT, LoadProgress.NONE, log).loadIntoDirectory(directory, inputs);
 * }</pre>
 */
@NullMarked
package org.dateline.load;

import org.jspecify.annotations.NullMarked;
