/**
 * Linked data: the documents about things at {@code /id}, {@code /doc} and {@code /browse}.
 */
@NullMarked
package org.dateline.serve.thing;

import org.jspecify.annotations.NullMarked;
