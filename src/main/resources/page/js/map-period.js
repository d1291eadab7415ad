// The period of the map: a histogram with a brush, two sliders and a button that plays. The address, the form and the filters
// follow them.

import * as dates from "./dates.js";
import { brush } from "./brush.js";
import { bars } from "./map-histogram.js";
import { play } from "./map-play.js";

const DAY = 86400000;
const slider = { first: document.getElementById("map-first"), last: document.getElementById("map-last") };
const FIELDS = { first: "from", last: "to" };

const iso = day => dates.iso(day * DAY).split("T")[0];
const words = day => dates.words(day * DAY, { day: "numeric", month: "short", year: "numeric" });
const chosen = () => ({ first: Number(slider.first.value), last: Number(slider.last.value) });
const spanned = ({ first, last }) => ({ begin: first * DAY, end: (last + 1) * DAY });

function label() {
  for (const name of ["first", "last"]) {
    const text = words(chosen()[name]);
    document.getElementById(`map-${name}-day`).textContent = text;
    slider[name].setAttribute("aria-valuetext", text);
  }
}

/**
 * Shows the histogram and the sliders.
 * @param {DOMStringMap} asked the first and last day of the request as numbers since 1970
 * @param {{path?: string, first: ?number, last: ?number}[]} events those on the map have a path; infinite days have no date
 * @param {(within: (event: object) => boolean) => void} show shows the events of another period
 */
export function period(asked, events, show) {
  const days = events.flatMap(event => [event.first, event.last]).filter(Number.isFinite);
  const wanted = [asked.first, asked.last].filter(day => day && Math.abs(day) <= dates.MOST_DAYS).map(Number);
  if (days.length === 0) return;
  const low = [...days, ...wanted].reduce((a, b) => Math.min(a, b));
  const high = [...days, ...wanted].reduce((a, b) => Math.max(a, b));
  for (const name of ["first", "last"]) {
    slider[name].min = low;
    slider[name].max = high;
    slider[name].value = asked[name] ? Number(asked[name]) : name === "first" ? low : high;
  }
  const strip = document.getElementById("map-histogram");
  bars(strip, events.filter(event => event.path), low, high);
  const follow = brush(strip, spanned({ first: low, last: high }), spanned(chosen()), (begin, end) => {
    stop();
    const first = Math.floor(begin / DAY);
    choose(first, Math.max(first, Math.ceil(end / DAY) - 1));
  });
  const choose = (first, last) => {
    slider.first.value = first;
    slider.last.value = last;
    label();
    follow(spanned(chosen()));
    move(low, high, show);
  };
  const placed = events.filter(event => event.path && event.first !== null);
  const busy = ({ first, last }) => placed.some(event => event.first <= last && event.last >= first);
  const told = document.getElementById("map-counts");
  const stop = play(document.getElementById("map-play"), { low, high }, { chosen, choose, busy }, told);
  let waiting = 0;
  for (const name of ["first", "last"]) {
    slider[name].addEventListener("input", () => {
      stop();
      const { first, last } = chosen();
      if (first > last) slider[name].value = name === "first" ? last : first;
      label();
      follow(spanned(chosen()));
      clearTimeout(waiting);
      waiting = setTimeout(() => move(low, high, show), 120);
    });
  }
  document.getElementById("map-time").hidden = false;
  label();
}

function move(low, high, show) {
  const { first, last } = chosen();
  const url = new URL(location.href);
  for (const [name, edge] of [
      ["first", low],
      ["last", high]
    ]) {
    const value = chosen()[name];
    const text = value === edge ? "" : iso(value);
    document.getElementById(`f-${FIELDS[name]}`).value = text;
    if (text) url.searchParams.set(FIELDS[name], text);
    else url.searchParams.delete(FIELDS[name]);
  }
  history.replaceState(null, "", url);
  chip(first === low && last === high ? "" : `${words(first)} – ${words(last)}`);
  const whole = first === low && last === high;
  show(event => whole || (event.first !== null && event.first <= last && event.last >= first));
}

/** The filter by time among the active filters says the period that is shown. */
function chip(text) {
  const chips = document.querySelector(".chips");
  let mine = document.querySelector(".chips [data-period]");
  if (!mine && text) {
    const row = chips ?? document.querySelector("form.controls").insertAdjacentElement("beforebegin", document.createElement("ul"));
    row.className = "chips";
    mine = document.createElement("li");
    mine.dataset.period = "";
    row.prepend(mine);
  }
  if (!text) {
    mine?.remove();
  } else {
    const link = document.createElement("a");
    const url = new URL(location.href);
    ["from", "to", "within"].forEach(name => url.searchParams.delete(name));
    link.href = url.pathname + url.search;
    link.textContent = `${text} ×`;
    mine.replaceChildren(link);
  }
}
