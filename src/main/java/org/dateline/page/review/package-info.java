/** The page on which a person reviews a fact of an article. */
@NullMarked
package org.dateline.page.review;

import org.jspecify.annotations.NullMarked;
