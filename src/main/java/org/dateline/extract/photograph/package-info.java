/** Photographs: what the caption before a credit tells of them. */
@NullMarked
package org.dateline.extract.photograph;

import org.jspecify.annotations.NullMarked;
