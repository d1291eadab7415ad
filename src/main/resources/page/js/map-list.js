// The list beside the map: it follows the period, points to pins, and shows which of its events a pin stands for.

import { onDay } from "./day.js";

const MOST_LISTED = 60;
const FIRST = 5;
const MORE = 100;
const place = () => document.getElementById("map-list");

/** An element with a text and an optional address. */
function element(name, text, href, className) {
  const made = document.createElement(name);
  made.textContent = text;
  if (href) made.href = href;
  if (className) made.className = className;
  return made;
}

function entries(events, statusLabel) {
  const items = document.createElement("ul");
  events.forEach(event => {
    const item = document.createElement("li");
    item.dataset.event = event.path;
    item.append(element("span", event.when, null, "date"), " ", element("a", event.label, onDay(event.path)), " ",
      element("span", statusLabel(event), null, `status ${event.status}`));
    if (event.disputed) item.append(" ", element("span", "sources differ", null, "disputed"));
    items.append(item);
  });
  return items;
}

function section([where, events], statusLabel) {
  const made = document.createElement("section");
  made.dataset.place = where[4];
  const title = document.createElement("h2");
  title.append(element("a", where[3], onDay(where[4])), " ", element("small",
    `${events.length} ${events.length === 1 ? "event" : "events"}`));
  made.append(title, entries(events.slice(0, FIRST), statusLabel));
  if (events.length > FIRST) {
    const more = document.createElement("details");
    const listed = events.slice(FIRST, FIRST + MORE);
    more.append(element("summary", `${listed.length} more`), entries(listed, statusLabel));
    const rest = events.length - FIRST - MORE;
    if (rest > 0) {
      const line = document.createElement("p");
      line.append(element("a", `${rest.toLocaleString("en")} more on the page of ${where[3]}`, onDay(where[4])));
      more.append(line);
    }
    made.append(more);
  }
  return made;
}

export const list = {
  /** Lists events by place, like the server does. */
  replace(events, statusLabel) {
    const places = new Map();
    for (const event of events) {
      if (!places.has(event.place)) places.set(event.place, []);
      places.get(event.place).push(event);
    }
    const most = [...places].sort((a, b) => b[1].length - a[1].length).slice(0, MOST_LISTED);
    place().replaceChildren(...most.map(one => section(one, statusLabel)));
  },

  /** Calls a function with the event and the place under the pointer or the focus. */
  answer(events, point) {
    const first = new Map(events.map(event => [event.place[4], event.path]));
    const tell = ({ target }) => {
      const here = target.closest?.("[data-place]");
      const event = target.closest?.("[data-event]")?.dataset.event ?? first.get(here?.dataset.place);
      point(event ?? "", here?.dataset.place ?? "");
    };
    place().addEventListener("pointerover", tell);
    place().addEventListener("focusin", tell);
    place().addEventListener("pointerleave", () => point("", ""));
    place().addEventListener("focusout", () => point("", ""));
  }
};

/** Marks an event in the list and brings it into view; nothing for none. */
export function mark(event, where) {
  place().querySelectorAll("[aria-current]").forEach(old => old.removeAttribute("aria-current"));
  const here = [...place().querySelectorAll("[data-place]")].find(one => one.dataset.place === where);
  const item = here && [...here.querySelectorAll("[data-event]")].find(one => one.dataset.event === event);
  if (item) {
    item.setAttribute("aria-current", "true");
    item.closest("details")?.setAttribute("open", "");
    const frame = place().parentElement;
    frame.scrollTo({ top: item.offsetTop - frame.offsetTop - frame.clientHeight / 3, behavior: "instant" });
  }
}
