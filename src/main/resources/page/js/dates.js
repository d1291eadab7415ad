// Times as XML Schema writes them, and their words. JavaScript wants years of six digits with a sign where four are not
// enough or the year is before Christ, and leaves the era out of its words.

/** About how many days before or after 1970 JavaScript's dates end; in 271,000 BC and AD. */
export const MOST_DAYS = 99000000;

/**
 * A dateTime, date, month or year in milliseconds since 1970; NaN if malformed.
 * @param {string} lexical such as -0043-03-15T00:00:00Z
 */
export function parse(lexical) {
  const parts = /^([+-]?)(\d{4,6})(-.+)?$/.exec(lexical);
  if (!parts) return NaN;
  const plain = !parts[1] && parts[2].length === 4;
  const sign = parts[1] === "-" && Number(parts[2]) !== 0 ? "-" : "+";
  return Date.parse(plain ? lexical : sign + parts[2].padStart(6, "0") + (parts[3] ?? ""));
}

/** An instant as a dateTime in UTC, with four digits of the year where these are enough. */
export function iso(time) {
  return new Date(time).toISOString().replace(/^([+-])0*(\d{4,})/, (all, sign, year) => (sign === "-" ? "-" : "") + year);
}

/** The year of an instant in words: 2019, 44 BC. */
export function year(time) {
  const counted = new Date(time).getUTCFullYear();
  return counted > 0 ? String(counted) : `${1 - counted} BC`;
}

/**
 * An instant in words, with the era where it is before Christ.
 * @param {Intl.DateTimeFormatOptions} format
 */
export function words(time, format) {
  const era = new Date(time).getUTCFullYear() > 0 ? {} : { era: "short" };
  return new Intl.DateTimeFormat("en-GB", { ...format, ...era, timeZone: "UTC" }).format(time);
}
