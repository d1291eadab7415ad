/** Decoding of bytes with declared or guessed encodings, and articles in plain text. */
@NullMarked
package org.dateline.article.text;

import org.jspecify.annotations.NullMarked;
