// SPDX-License-Identifier: Apache-2.0
/**
 * Times of an article: its time expressions, as TIMEX3 values and as bounds on the calendar.
 *
 * <p>Start at {@link org.dateline.extract.time.TimeFinder}. Read the classes in this order:
 *
 * <ol>
 *   <li>{@link org.dateline.extract.time.GenreClassifier}: classifies the text as news or narrative, which decides what incomplete
 *       dates refer to. The tagger needs the genre, too.
 *   <li>{@link org.dateline.extract.time.TimexReader}: corrects the expressions of the tagger and adds missing ones. Corrections
 *       implement {@link org.dateline.extract.time.TimexCorrection} ({@code FalseTimexRule}, {@code TodayRule},
 *       {@code WeekdayRule}); additions implement {@link org.dateline.extract.time.TimexFinder} ({@code OvernightRule},
 *       {@code RelativeTimexRule}, {@code UtcTimeRule}, {@code VagueSpanRule}, {@code TrailingYearRule}). To add a rule, implement
 *       one of the two and add it to the list in {@code TimexReader}.
 *   <li>{@link org.dateline.extract.time.TimexRangeRule}: joins the ends of a range ("April 14-16").
 *   <li>{@link org.dateline.extract.time.CalendarSpan} and {@link org.dateline.extract.time.TimexValue}: turn a value into bounds
 *       and a precision.
 *   <li>{@link org.dateline.extract.time.AnchorFinder}: says what the expression is relative to.
 * </ol>
 *
 * <h2>Conventions</h2>
 *
 * <p>Values follow TIMEX3 of TimeML 1.2.1, with two additions: {@code BEGIN/END} for a range, and {@code TON} for the night until
 * the day of publication. Articles rarely give a time zone, so dates and hours here are those of the clock of the place,
 * written as if it were UTC; {@code extract.event.LocalTimeRule} converts the hours of events. A day has the bounds 00:00 and 00:00
 * of the next day, end exclusive.
 *
 * <h2>Example</h2>
 *
 * <p>An article of 2 March 2021, a Tuesday, says "The talks, scheduled for Friday, …". The tagger finds "Friday". "Scheduled"
 * governs it, so the sentence is about the future and {@code WeekdayRule} resolves it to 2021-03-05. The fact has the kind DATE,
 * the value {@code 2021-03-05}, the bounds 2021-03-05T00:00Z and 2021-03-06T00:00Z, the precision {@code day}, and the anchor
 * PUBLICATION.
 */
@NullMarked
package org.dateline.extract.time;

import org.jspecify.annotations.NullMarked;
