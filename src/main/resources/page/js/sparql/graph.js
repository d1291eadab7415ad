// A result as a graph: its triples, or the things of each row.

import { layout } from "./force.js";
import { areTriples, columnsOf } from "./rows.js";
import { element } from "./svg.js";

const NODES = 120;
const DISTANCE = 110;

/**
 * Draws a result.
 * @param {HTMLElement} place the container
 * @param {import("./rows.js").Result} result
 */
export function drawGraph(place, result) {
  const { nodes, edges, left } = areTriples(result) ? ofTriples(result) : ofRows(result);
  const holder = document.createElement("div");
  holder.className = "net";
  holder.tabIndex = 0;
  holder.setAttribute("role", "group");
  holder.setAttribute("aria-label", "Graph");
  holder.append(draw(nodes, edges));
  const note = document.createElement("p");
  note.className = "note";
  note.textContent = `${nodes.length} things and ${edges.length} links between them${left ? `; ${left} more links are not drawn` : ""}.`;
  place.append(holder, note);
  holder.scrollTo((holder.scrollWidth - holder.clientWidth) / 2, (holder.scrollHeight - holder.clientHeight) / 2);
}

/** Collects nodes and edges, up to a number that stays readable. */
function collector() {
  const index = new Map();
  const nodes = [];
  const edges = [];
  let left = 0;
  const node = (cell) => {
    const key = cell.iri || cell.text;
    if (!index.has(key) && nodes.length < NODES) {
      index.set(key, nodes.length);
      nodes.push({ text: cell.text, href: cell.href, key });
    }
    return index.get(key);
  };
  const edge = (from, to, name) => {
    const [a, b] = [node(from), node(to)];
    if (a === undefined || b === undefined) {
      left++;
    } else if (a !== b && !edges.some((one) => one.from === a && one.to === b && one.name === name)) {
      edges.push({ from: a, to: b, name });
    }
  };
  return { nodes, edges, node, edge, index, left: () => left };
}

function ofTriples(result) {
  const all = collector();
  result.rows.filter((row) => row[2].kind === "thing").forEach(([from, name, to]) => all.edge(from, to, name.text));
  result.rows.filter((row) => row[2].kind !== "thing" && /label$/i.test(row[1].iri)).forEach(([thing, , label]) => {
    const known = all.index.get(thing.iri);
    if (known !== undefined) {
      all.nodes[known].text = label.text;
    }
  });
  return { nodes: all.nodes, edges: all.edges, left: all.left() };
}

/** The first thing of a row is linked to the others. */
function ofRows(result) {
  const all = collector();
  const columns = columnsOf(result, "thing");
  for (const row of result.rows) {
    const [first, ...others] = columns.filter((index) => row[index].kind === "thing");
    others.forEach((index) => all.edge(row[first], row[index], result.columns[index]));
  }
  return { nodes: all.nodes, edges: all.edges, left: all.left() };
}

function draw(nodes, edges) {
  const places = layout(nodes.length, edges, DISTANCE);
  const [xs, ys] = [places.map((one) => one.x), places.map((one) => one.y)];
  const [left, top] = [Math.min(0, ...xs) - 20, Math.min(0, ...ys) - 20];
  const [width, height] = [Math.max(0, ...xs) - left + 180, Math.max(0, ...ys) - top + 20];
  const svg = element("svg", { viewBox: `${left} ${top} ${width} ${height}`, width, height });
  svg.append(arrow());
  for (const { from, to, name } of edges) {
    const end = shortened(places[from], places[to]);
    const line = element("line", { x1: places[from].x, y1: places[from].y, ...end, "marker-end": "url(#arrow)" });
    line.append(element("title", {}, name));
    svg.append(line);
    if (edges.length <= 40) {
      svg.append(element("text", { x: (places[from].x + places[to].x) / 2, y: (places[from].y + places[to].y) / 2, class: "edge" }, name));
    }
  }
  nodes.forEach((node, i) => svg.append(mark(node, places[i])));
  return svg;
}

/** An edge ends where the dot begins. */
function shortened(from, to) {
  const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
  return { x2: to.x - ((to.x - from.x) / length) * 8, y2: to.y - ((to.y - from.y) / length) * 8 };
}

function mark(node, at) {
  const group = element(node.href ? "a" : "g", node.href ? { href: node.href } : {});
  group.append(element("circle", { cx: at.x, cy: at.y, r: 6 }));
  group.append(element("text", { x: at.x + 9, y: at.y + 4 }, node.text.length > 32 ? `${node.text.slice(0, 31)}…` : node.text));
  group.append(element("title", {}, node.key));
  return group;
}

function arrow() {
  const marker = element("marker", { id: "arrow", viewBox: "0 0 6 6", refX: 5, refY: 3, markerWidth: 6, markerHeight: 6, orient: "auto" });
  marker.append(element("path", { d: "M0,0 L6,3 L0,6 z" }));
  const definitions = element("defs", {});
  definitions.append(marker);
  return definitions;
}
