/**
 * Resolves the actors, places and events of an article to IRIs: those of known things, or new ones.
 *
 * <p>Start at {@link org.dateline.ingest.identity.EntityResolver} and its implementation {@code NameEntityResolver}.
 */
@NullMarked
package org.dateline.ingest.identity;

import org.jspecify.annotations.NullMarked;
