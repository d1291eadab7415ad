// SPDX-License-Identifier: Apache-2.0
/**
 * The HTTP server over one store: Fuseki on Jetty. No other package knows Jetty, Fuseki or servlets.
 *
 * <p>Start at {@link org.dateline.serve.Server}, which is the entry point. {@code Routes} is the table of who answers which path, and
 * {@code ServerParts} builds the parts that the handlers share. The handlers are in the sub-packages, one for each group of paths. All of
 * them use {@code http} and {@code site}.
 *
 * <p>To add a page, write a {@code PageServlet}, give it the parts that it uses by its constructor, add one line to {@code Routes}, and
 * document the path in {@code docs/serving.md}.
 */
@NullMarked
package org.dateline.serve;

import org.jspecify.annotations.NullMarked;
