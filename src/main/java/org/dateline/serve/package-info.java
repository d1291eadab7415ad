/**
 * The server: Fuseki Main on Jetty with the store behind it, content negotiation, limits and security, and the one table from
 * exceptions to HTTP statuses. The only package that knows Jetty and servlets.
 *
 * <p>May import {@code issue}, {@code model}, {@code rdf}, {@code store}, {@code query}, {@code page}, {@code load},
 * {@code extract} and {@code article}.
 */
@NullMarked
package org.dateline.serve;

import org.jspecify.annotations.NullMarked;
