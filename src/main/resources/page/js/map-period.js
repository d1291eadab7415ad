// The period of the map: two sliders over the days of all events. The address, the form and the filters follow them.

import * as dates from "./dates.js";

const DAY = 86400000;
const slider = { first: document.getElementById("map-first"), last: document.getElementById("map-last") };
const FIELDS = { first: "from", last: "to" };

const iso = day => dates.iso(day * DAY).split("T")[0];
const words = day => dates.words(day * DAY, { day: "numeric", month: "short", year: "numeric" });

function label() {
  for (const name of ["first", "last"]) {
    const text = words(Number(slider[name].value));
    document.getElementById(`map-${name}-day`).textContent = text;
    slider[name].setAttribute("aria-valuetext", text);
  }
}

/**
 * Shows the sliders.
 * @param {DOMStringMap} asked the first and last day of the request as numbers since 1970
 * @param {{first: ?number, last: ?number}[]} events
 * @param {(within: (event: object) => boolean) => void} show shows the events of another period
 */
export function period(asked, events, show) {
  const days = events.flatMap(event => [event.first, event.last]).filter(day => day !== null);
  const wanted = [asked.first, asked.last].filter(day => day).map(Number);
  if (days.length === 0) return;
  const low = [...days, ...wanted].reduce((a, b) => Math.min(a, b));
  const high = [...days, ...wanted].reduce((a, b) => Math.max(a, b));
  let waiting = 0;
  for (const name of ["first", "last"]) {
    slider[name].min = low;
    slider[name].max = high;
    slider[name].value = asked[name] ? Number(asked[name]) : name === "first" ? low : high;
    slider[name].addEventListener("input", () => {
      const [first, last] = [Number(slider.first.value), Number(slider.last.value)];
      if (first > last) slider[name].value = name === "first" ? last : first;
      label();
      clearTimeout(waiting);
      waiting = setTimeout(() => move(low, high, show), 120);
    });
  }
  document.getElementById("map-time").hidden = false;
  label();
}

function move(low, high, show) {
  const first = Number(slider.first.value);
  const last = Number(slider.last.value);
  const url = new URL(location.href);
  for (const [name, edge] of [
      ["first", low],
      ["last", high]
    ]) {
    const value = Number(slider[name].value);
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
