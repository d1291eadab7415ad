// A result as table, map, timeline and graph. The server renders the table; the other views are drawn from it on demand.

import { drawGraph } from "./graph.js";
import { drawMap } from "./map.js";
import { areTriples, columnsOf, coordinates, readRows } from "./rows.js";
import { drawTimeline } from "./timeline.js";

const VIEWS = [
  { name: "table", label: "Table", suits: () => true, draw: null },
  { name: "map", label: "Map", suits: (result) => columnsOf(result, "wkt").length > 0 || coordinates(result) !== null, draw: drawMap },
  { name: "timeline", label: "Timeline", suits: (result) => columnsOf(result, "time").length > 0, draw: drawTimeline },
  { name: "graph", label: "Graph", suits: (result) => areTriples(result) || columnsOf(result, "thing").length > 1, draw: drawGraph },
];

/**
 * Offers the views that suit the result in a section, and shows the one that the fragment of the address names.
 * @param {HTMLElement} section
 */
export function offerViews(section) {
  const table = section.querySelector("table.result");
  if (!table || table.tBodies[0].rows.length === 0) {
    return;
  }
  const result = readRows(table);
  const suitable = VIEWS.filter((view) => view.suits(result));
  if (suitable.length < 2) {
    return;
  }
  const group = document.createElement("div");
  group.className = "views";
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", "Show as");
  const drawn = document.createElement("div");
  drawn.className = "drawn";
  drawn.hidden = true;
  for (const view of suitable) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = view.label;
    button.dataset.view = view.name;
    button.addEventListener("click", () => {
      history.replaceState(history.state, "", view.draw ? `#${view.name}` : location.pathname + location.search);
      show(section, result, view);
    });
    group.append(button);
  }
  section.querySelector(".bar").prepend(group);
  section.querySelector(".scroll").after(drawn);
  show(section, result, suitable.find((view) => `#${view.name}` === location.hash) ?? suitable[0]);
}

async function show(section, result, view) {
  for (const button of section.querySelectorAll(".views button")) {
    button.setAttribute("aria-pressed", String(button.dataset.view === view.name));
  }
  const drawn = section.querySelector(".drawn");
  section.querySelector(".scroll").hidden = view.draw !== null;
  drawn.hidden = view.draw === null;
  drawn.replaceChildren();
  drawn.dataset.view = view.name;
  if (view.draw) {
    await view.draw(drawn, result);
  }
}
