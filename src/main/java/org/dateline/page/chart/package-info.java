/**
 * Where things stand in a drawing of time: axes with round ticks, bars of a histogram, events packed into lanes without touching
 * each other. Pure geometry: instants in, CSS pixels out; templates draw it as SVG. Pixels have their origin at the top left.
 *
 * <p>Imports {@code model} and the JDK.
 */
@NullMarked
package org.dateline.page.chart;

import org.jspecify.annotations.NullMarked;
