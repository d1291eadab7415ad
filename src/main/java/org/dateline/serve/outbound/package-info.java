/**
 * The only way by which the server itself opens connections, for {@code LOAD} and {@code SERVICE}.
 */
@NullMarked
package org.dateline.serve.outbound;

import org.jspecify.annotations.NullMarked;
