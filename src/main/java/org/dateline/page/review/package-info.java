/** The page on which a person decides whether a fact of an article is right. */
@NullMarked
package org.dateline.page.review;

import org.jspecify.annotations.NullMarked;
