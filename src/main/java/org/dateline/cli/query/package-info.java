// SPDX-License-Identifier: Apache-2.0
/**
 * The parts of {@code dateline query}: the query that an argument names, the values of its parameters, the format of its result, and
 * syntax errors in plain words.
 *
 * <p>Start at {@link org.dateline.cli.query.QueryArgument} and {@link org.dateline.cli.query.AnswerWriter}.
 */
@NullMarked
package org.dateline.cli.query;

import org.jspecify.annotations.NullMarked;
