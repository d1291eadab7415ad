// SPDX-License-Identifier: Apache-2.0
/**
 * The text of an article on its page: paragraphs with marked words, and beside them the facts that the words denote. Marks nest if
 * their words nest. If they cross, the one that begins later is cut in two, so that the page stays well-formed.
 */
@NullMarked
package org.dateline.page.article;

import org.jspecify.annotations.NullMarked;
