// SPDX-License-Identifier: Apache-2.0
/**
 * The site as of an earlier day: {@code ?asOf=} on everything that is read, and Memento (RFC 7089) for clients that ask by
 * {@code Accept-Datetime}.
 */
@NullMarked
package org.dateline.serve.asof;

import org.jspecify.annotations.NullMarked;
