// The timeline with JavaScript: the server renders each view, and the browser replaces only the parts that change.

import { brush } from "./brush.js";
import { cards, keys, reveal, zoom } from "./timeline-lanes.js";
import { announce, load } from "./timeline-load.js";
import { over, shown, words } from "./timeline-window.js";

const TOOLS = { "+": "zoom-in", "=": "zoom-in", "-": "zoom-out", "[": "earlier", "]": "later" };

/** Adds the event handlers to the current view. */
function activate() {
  const drawing = document.querySelector("[data-drawing]");
  if (!drawing) {
    return;
  }
  const plot = drawing.querySelector(".plot");
  drawing.querySelector("[data-hint]").hidden = false;
  brush(drawing.querySelector("[data-strip]"), shown(drawing, "around"), shown(drawing), (begin, end) => {
    announce(`Shows ${words(begin, end)}`);
    load(over(begin, end));
  });
  keys(plot.querySelector("[data-lanes]"));
  zoom(plot, drawing);
  cards(plot);
}

/** Whether a click on a link changes the view instead of leaving the page. */
function isOurs(link, event) {
  const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  const href = link?.href?.baseVal ?? link?.href;
  if (!plain || !href || event.defaultPrevented) {
    return null;
  }
  const url = new URL(href, location.href);
  return url.pathname === "/timeline" && url.origin === location.origin && !url.hash ? url.href : null;
}

async function follow(href) {
  if (await load(href)) {
    announce(`${document.getElementById("timeline-total")?.textContent ?? ""}: ${document.querySelector("main h1").textContent}`);
  }
}

document.querySelector("main").addEventListener("click", (event) => {
  const href = isOurs(event.target.closest?.("a"), event);
  if (href) {
    event.preventDefault();
    follow(href);
  }
});

document.querySelector("main").addEventListener("submit", (event) => {
  if (event.target.matches("form.controls")) {
    event.preventDefault();
    const filled = [...new FormData(event.target)].filter(([, value]) => value.trim() !== "");
    const query = new URLSearchParams(filled).toString();
    follow(query ? `/timeline?${query}` : "/timeline");
  }
});

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input, select, textarea");
  const link = TOOLS[event.key];
  if (link && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    document.getElementById(link)?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
  }
});

addEventListener("popstate", () => load(location.href, { push: false }));
document.addEventListener("timeline:shown", activate);
activate();
const plot = document.querySelector("[data-drawing] .plot");
if (plot) {
  reveal(plot);
}
