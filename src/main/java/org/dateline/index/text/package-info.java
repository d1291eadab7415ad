/**
 * Full text over names and fragments, forgiving of spelling and transliteration. It is fed with {@link
 * org.dateline.index.text.TextRecord}s and knows nothing of where they come from; see 0075 for what it rests on.
 *
 * <p>A word of a query is first looked up in the index's own vocabulary: itself, what begins with it, and what is spelled or
 * sounds alike ({@link org.dateline.index.text.SpellingSimilarity} judges). So the words that were really searched are known, and can be
 * told. Ranking is by tiers, never by frequency: whole name, word, begin of a word, fragment, alike, by way of a person or place.
 *
 * <p>May import Lucene; TDB2 is not needed here.
 */
@NullMarked
package org.dateline.index.text;

import org.jspecify.annotations.NullMarked;
