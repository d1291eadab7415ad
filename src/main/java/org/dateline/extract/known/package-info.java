/** What earlier stages found in an article, to be looked up by words: who, where and when. */
@NullMarked
package org.dateline.extract.known;

import org.jspecify.annotations.NullMarked;
