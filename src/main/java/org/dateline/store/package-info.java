/**
 * Stores of the graph: an embedded TDB2 database in a directory, or a remote SPARQL 1.1 engine.
 *
 * <p>Start at {@link org.dateline.store.Store}. No other package opens a database. The classes {@code Faithful…} and {@code
 * Conformant…} each correct one error of TDB2 or ARQ, with its reason; {@code Backup}, {@code BackupRestorer} and {@code Compactor} maintain a store;
 * {@link org.dateline.store.ArticleTextStore} stores article texts beside the graph. Example:
 *
 * <pre>{@code
 * try (Store store = Store.open("http://127.0.0.1:3030/"); RDFConnection connection = store.connect()) {
 *     connection.queryAsk("ASK {}");
 * }
 * }</pre>
 */
@NullMarked
package org.dateline.store;

import org.jspecify.annotations.NullMarked;
