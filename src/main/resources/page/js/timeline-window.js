// The period of a timeline, as parameters of its URL.

const DAY = 86_400_000;

/** An instant as a date if it is midnight UTC, otherwise to the minute. */
function text(time) {
  const iso = new Date(time).toISOString();
  return time % DAY === 0 ? iso.slice(0, 10) : `${iso.slice(0, 16)}:00Z`;
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
  const exact = (time) => (days ? text(time) : `${new Date(time).toISOString().slice(0, 16)}:00Z`);
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
  return prefix ? { begin: Date.parse(aroundBegin), end: Date.parse(aroundEnd) } : { begin: Date.parse(begin), end: Date.parse(end) };
}

const WORDS = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** A period in words, for announcements. */
export function words(begin, end) {
  const first = WORDS.format(begin);
  const last = WORDS.format(end - 1);
  return first === last ? first : `${first} to ${last}`;
}
