/** What earlier stages found in an article, to be looked up by words: who, where and when. */
@NullMarked
package org.dateline.extract.entity;

import org.jspecify.annotations.NullMarked;
