// SPDX-License-Identifier: Apache-2.0
/**
 * What all handlers of HTTP requests share. Nothing here knows what a page shows.
 *
 * <ul>
 *   <li>Options and Jetty: {@code ServerOptions}, {@code MapTiles}, {@code ReadOnlyReason}, {@code JettyConfiguration}
 *   <li>Filters and access: {@code AbortFilter}, {@code LanguageFilter}, {@code HostFilter}, {@code WriteFilter},
 *       {@code BasicAuthentication}
 *   <li>Requests: {@code ListParameters}, {@code RequestSpool}, {@code RequestOrigin}
 *   <li>Responses: {@code PageServlet}, {@code HtmlResponse}, {@code ByteResponse}, {@code RdfFormat}, {@code ContentNegotiation},
 *       {@code CacheValidators}
 *   <li>Errors: {@code RequestException} carries a {@code Problem}; {@code ProblemTable} maps every other exception to one, and
 *       {@code ProblemWriter} writes it
 * </ul>
 */
@NullMarked
package org.dateline.serve.http;

import org.jspecify.annotations.NullMarked;
