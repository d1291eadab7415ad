/**
 * Time expressions brought to the calendar: what a tagger has found is mended where the sentence says more than the tagger saw
 * (tense, names, relative order), then read as bounds in UTC.
 */
@NullMarked
package org.dateline.extract.time;

import org.jspecify.annotations.NullMarked;
