/**
 * What all servlets share: content negotiation, cache validation, error responses, filters, limits and the Jetty settings.
 *
 * <p>Nothing here knows what a page shows. {@link org.dateline.serve.http.ProblemTable} maps exceptions to HTTP statuses.
 */
@NullMarked
package org.dateline.serve.http;

import org.jspecify.annotations.NullMarked;
