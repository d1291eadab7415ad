// SPDX-License-Identifier: Apache-2.0
/** What the verbs print of the withdrawal of a source, and the client of a server that withdraws one. */
@NullMarked
package org.dateline.cli.withdrawal;

import org.jspecify.annotations.NullMarked;
