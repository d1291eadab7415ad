// SPDX-License-Identifier: Apache-2.0
/** What people decide of the facts of articles: that they are right, wrong, or to be read otherwise. Imports only {@code model}. */
@NullMarked
package org.dateline.model.review;

import org.jspecify.annotations.NullMarked;
