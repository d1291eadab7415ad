/**
 * The outbound connections of the server, for {@code LOAD} and {@code SERVICE}.
 */
@NullMarked
package org.dateline.serve.outbound;

import org.jspecify.annotations.NullMarked;
