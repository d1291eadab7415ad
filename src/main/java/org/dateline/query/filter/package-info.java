// SPDX-License-Identifier: Apache-2.0
/**
 * What the names in the filters of a request mean. Start at {@link org.dateline.query.filter.FilterNames}.
 */
@NullMarked
package org.dateline.query.filter;

import org.jspecify.annotations.NullMarked;
