/** Bytes as text: encodings told or guessed, and articles in plain text. */
@NullMarked
package org.dateline.article.text;

import org.jspecify.annotations.NullMarked;
