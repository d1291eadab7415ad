// The period of a timeline, as parameters of its URL.

import * as dates from "./dates.js";

const DAY = 86_400_000;

/** An instant as a date if it is midnight UTC, otherwise to the minute. */
function text(time) {
  return time % DAY === 0 ? dates.iso(time).replace(/T.*/, "") : minute(time);
}

/** An instant to the minute. */
function minute(time) {
  return dates.iso(time).replace(/:\d\d\.\d+Z$/, ":00Z");
}

/** The precision of a period in milliseconds: days for a few days or more, otherwise quarters of an hour or minutes. */
function step(length) {
  return length >= 4 * DAY ? DAY : length >= DAY / 4 ? DAY / 96 : 60_000;
}

/**
 * The URL of this page for another period.
 * @param {number} begin milliseconds since 1970
 * @param {number} end milliseconds since 1970, exclusive
 */
export function over(begin, end) {
  const unit = step(end - begin);
  const first = Math.floor(begin / unit) * unit;
  const last = Math.max(first + unit, Math.ceil(end / unit) * unit);
  const days = first % DAY === 0 && last % DAY === 0;
  const url = new URL(location.href);
  const rest = [...url.searchParams].filter(([name]) => !["from", "to", "cursor"].includes(name));
  const exact = (time) => (days ? text(time) : minute(time));
  url.search = new URLSearchParams([
    ["from", exact(first)],
    ["to", exact(days ? last - DAY : last)],
    ...rest
  ]);
  return url.href;
}

/**
 * The period in the data attributes of an element.
 * @param {HTMLElement} drawing
 * @param {string} prefix nothing for the lanes, "around" for the histogram
 */
export function shown(drawing, prefix = "") {
  const { begin, end, aroundBegin, aroundEnd } = drawing.dataset;
  return prefix ? { begin: dates.parse(aroundBegin), end: dates.parse(aroundEnd) } : { begin: dates.parse(begin), end: dates.parse(end) };
}

const FORMAT = { day: "numeric", month: "long", year: "numeric" };

/** A period in words, for announcements. */
export function words(begin, end) {
  const first = dates.words(begin, FORMAT);
  const last = dates.words(end - 1, FORMAT);
  return first === last ? first : `${first} to ${last}`;
}
