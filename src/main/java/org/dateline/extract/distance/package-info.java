/** How far places are from each other, as articles say it. */
@NullMarked
package org.dateline.extract.distance;

import org.jspecify.annotations.NullMarked;
