// SPDX-License-Identifier: Apache-2.0
/**
 * Who may do what: users and tokens of a password file, their roles, how guesses are slowed, and the log of writes.
 */
@NullMarked
package org.dateline.serve.access;

import org.jspecify.annotations.NullMarked;
