// SPDX-License-Identifier: Apache-2.0
/**
 * What one article tells, each fact tied to the words it came from and to the rule that found it: what extraction hands to the
 * graph. Facts name each other by identifiers that hold within one {@link org.dateline.model.fact.ArticleFacts}; who they are
 * beyond the article, and under which IRIs, is settled when they are stored.
 */
@NullMarked
package org.dateline.model.fact;

import org.jspecify.annotations.NullMarked;
