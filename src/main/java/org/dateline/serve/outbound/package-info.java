// SPDX-License-Identifier: Apache-2.0
/**
 * The outbound connections of the server, for {@code LOAD} and {@code SERVICE}.
 */
@NullMarked
package org.dateline.serve.outbound;

import org.jspecify.annotations.NullMarked;
