// A result on a timeline: each row is a dot or a bar with its name, on as few lines as possible.

import * as dates from "../dates.js";
import { columnsOf, hrefOf, nameOf } from "./rows.js";
import { element } from "./svg.js";

const DRAWN = 400;
const ROW = 22;
const AXIS = 28;
const LETTER = 6.6;
const EDGE = 12;
const TICK = 96;
const DAY = 86_400_000;
const YEAR = 365.2425 * DAY;
const STEPS = [1, 7, 30.44, 91.31, 365.2425, 1826, 3652.4, 18262, 36524];

/**
 * Draws a result.
 * @param {HTMLElement} place the container
 * @param {import("./rows.js").Result} result
 */
export function drawTimeline(place, result) {
  const items = itemsOf(result);
  const holder = document.createElement("div");
  holder.className = "strip";
  holder.tabIndex = 0;
  holder.setAttribute("role", "group");
  holder.setAttribute("aria-label", "Timeline");
  place.append(holder);
  const note = document.createElement("p");
  note.className = "note";
  const shown = items.slice(0, DRAWN);
  note.textContent = `${shown.length} of ${result.rows.length} rows have a time.`;
  place.append(note);
  if (shown.length > 0) {
    holder.append(draw(shown, Math.max(320, holder.clientWidth)));
  }
}

/** The rows with their spans, earliest first. */
function itemsOf(result) {
  const columns = columnsOf(result, "time");
  return result.rows
    .map((row) => {
      const spans = columns.map((index) => span(row[index].exact)).filter((one) => one !== null);
      return { row, from: Math.min(...spans.map((one) => one.from)), to: Math.max(...spans.map((one) => one.to)) };
    })
    .filter((item) => Number.isFinite(item.from))
    .sort((a, b) => a.from - b.from);
}

/** The span of an XSD date, dateTime, gYearMonth or gYear, in milliseconds since 1970; null if malformed. */
export function span(lexical) {
  const parts = /^(-?\d{4,})(?:-(\d\d)(?:-(\d\d)(?:T(.+))?)?)?(Z|[-+]\d\d:\d\d)?$/.exec(lexical);
  if (!parts) {
    return null;
  }
  if (parts[4]) {
    const at = dates.parse(/(Z|[-+]\d\d:\d\d)$/.test(lexical) ? lexical : `${lexical}Z`);
    return Number.isNaN(at) ? null : { from: at, to: at };
  }
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  const from = utc(year, month - 1, day);
  const to = parts[3] ? utc(year, month - 1, day + 1) : parts[2] ? utc(year, month, 1) : utc(year + 1, 0, 1);
  return { from, to };
}

/** Like Date.UTC, which takes the years 0 to 99 for 1900 to 1999. */
function utc(year, month, day) {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.getTime();
}

function draw(items, width) {
  const first = items[0].from;
  const last = Math.max(...items.map((item) => item.to), first + DAY);
  const x = (time) => EDGE + ((time - first) / (last - first)) * (width - 2 * EDGE);
  const placed = place(items, x, width);
  const height = AXIS + (1 + Math.max(...placed.map((one) => one.lane))) * ROW + 8;
  const svg = element("svg", { width, height, viewBox: `0 0 ${width} ${height}` });
  ticks(first, last, Math.max(2, width / TICK)).forEach(({ time, name }) => {
    svg.append(element("line", { x1: x(time), x2: x(time), y1: 0, y2: height, class: "tick" }));
    if (x(time) < width - TICK / 2) {
      svg.append(element("text", { x: x(time) + 4, y: 14, class: "tick" }, name));
    }
  });
  placed.forEach((one) => svg.append(mark(one)));
  return svg;
}

/** Places the items without overlap. The name is after the item, or before it if there is no space after it. */
function place(items, x, width) {
  const ends = [];
  return items.map((item) => {
    const [from, to] = [x(item.from), Math.max(x(item.to), x(item.from))];
    const text = clipped(nameOf(item.row));
    const room = 14 + text.length * LETTER;
    const before = to + room > width && from - room > 0;
    const begin = (before ? from - room : from) - 6;
    let lane = ends.findIndex((taken) => taken < begin);
    lane = lane < 0 ? ends.length : lane;
    ends[lane] = Math.max(ends[lane] ?? 0, before ? to + 6 : to + room);
    return { item, from, to, text, before, lane };
  });
}

function mark({ item, from, to, text, before, lane }) {
  const y = AXIS + lane * ROW + ROW / 2;
  const href = hrefOf(item.row);
  const group = element(href ? "a" : "g", href ? { href } : {});
  const middle = (from + to) / 2;
  group.append(to - from > 8
    ? element("rect", { x: from, y: y - 5, width: to - from, height: 10, class: "bar" })
    : element("circle", { cx: middle, cy: y, r: 5, class: "dot" }));
  group.append(before
    ? element("text", { x: Math.min(from, middle - 5) - 6, y: y + 4, class: "before" }, text)
    : element("text", { x: Math.max(to, middle + 5) + 6, y: y + 4 }, text));
  const times = item.row.filter((cell) => cell.kind === "time").map((cell) => cell.text);
  group.append(element("title", {}, `${nameOf(item.row)}: ${times.join(" – ")}`));
  return group;
}

/** Ticks at whole days, months or years, at most that many. */
function ticks(first, last, most) {
  const step = STEPS.find((days) => (last - first) / (days * DAY) <= most) ?? (last - first) / (most * DAY);
  const made = [];
  const date = new Date(first);
  if (step >= 365) {
    const years = Math.round((step * DAY) / YEAR);
    for (let year = Math.ceil(date.getUTCFullYear() / years) * years; utc(year, 0, 1) <= last; year += years) {
      made.push({ time: utc(year, 0, 1), name: dates.year(utc(year, 0, 1)) });
    }
  } else if (step >= 30) {
    const months = Math.round(step / 30.44);
    for (let month = date.getUTCMonth(); utc(date.getUTCFullYear(), month, 1) <= last; month += months) {
      made.push(named(utc(date.getUTCFullYear(), month, 1), { month: "short", year: "numeric" }));
    }
  } else {
    for (let time = Math.floor(first / DAY) * DAY; time <= last; time += step * DAY) {
      made.push(named(time, { day: "numeric", month: "short", year: "numeric" }));
    }
  }
  return made.filter((tick) => tick.time >= first);
}

function named(time, format) {
  return { time, name: dates.words(time, format) };
}

function clipped(text) {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
