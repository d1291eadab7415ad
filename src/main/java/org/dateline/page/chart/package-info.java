/**
 * The geometry of drawings of time: axes with round ticks, bars of histograms, and events packed into lanes without overlap. It turns
 * instants into pixels or percentages, which templates draw as SVG. The origin is at the top left.
 *
 * <p>{@link org.dateline.page.chart.TimeAxis} is the axis of all drawings; {@link org.dateline.page.chart.LanesChart} is the drawing of
 * a timeline.
 *
 * <p>Imports {@code model} and the JDK.
 */
@NullMarked
package org.dateline.page.chart;

import org.jspecify.annotations.NullMarked;
