// The map of a selection: outline, clusters, areas, popups and a movable period. The list beside it works without JavaScript.

import { MOST_DAYS } from "./dates.js";
import { onDay } from "./day.js";
import { list, mark } from "./map-list.js";
import { period } from "./map-period.js";

const box = document.getElementById("map");
const counts = document.getElementById("map-counts");
const without = document.getElementById("map-without");
const outside = document.getElementById("map-outside");
const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
/** The share of the events that the map shows when it opens, if the others are far away. */
const SHARE = 0.95;

/** Loads a library that is not a module. */
function library(path) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = `/assets/lib/${path}`;
    script.addEventListener("load", resolve);
    script.addEventListener("error", () => reject(new Error(`${path} could not be loaded`)));
    document.head.append(script);
  });
}

async function json(path) {
  const answer = await fetch(path);
  if (!answer.ok) {
    throw new Error(`${path}: ${answer.status}`);
  }
  return answer.json();
}

/** A day that JavaScript has no date for is before or after all others. */
const day = number => Math.abs(number) > MOST_DAYS ? Math.sign(number) * Infinity : number;

/** The events of an answer; an event with several places is there once for each. */
function read(data) {
  const events = data.events.map(([place, label, path, when, status, disputed, first, last]) => ({
    place: data.places[place],
    label,
    path,
    when,
    status,
    disputed: disputed === 1,
    first: day(first),
    last: day(last ?? first),
  }));
  const without = data.without.map(([first, last]) => ({ first: day(first), last: day(last ?? first) }));
  return { events, without, total: data.total, read: data.read };
}

function element(name, text, href) {
  const made = document.createElement(name);
  made.textContent = text;
  if (href) made.href = href;
  return made;
}

const statusLabel = event => event.status === "negated" ? "denied" : event.status;
const number = count => count.toLocaleString("en");
const plural = count => `${count === 0 ? "no" : number(count)} ${count > 1 ? "events" : "event"}`;
const distinct = events => new Set(events.map(event => event.path)).size;
const point = event => [event.place[1], event.place[0]];

function popup(event) {
  const content = document.createElement("div");
  const facts = element("p", `${event.when} · ${statusLabel(event)}${event.disputed ? " · sources differ" : ""}`);
  const title = document.createElement("p");
  title.append(element("a", event.label, onDay(event.path)));
  const where = document.createElement("p");
  where.append(element("a", event.place[3], onDay(event.place[4])));
  content.append(title, facts, where);
  return content;
}

function pin(L, event) {
  const className = `pin ${event.status}${event.disputed ? " disputed" : ""}`;
  const marker = L.marker(point(event), {
    icon: L.divIcon({ className, iconSize: [14, 14] }),
    title: event.label,
    alt: `${event.label}, ${event.when}`,
    keyboard: true,
  });
  marker.on("popupopen", () => mark(event.path, event.place[4]));
  marker.on("popupclose", () => mark("", ""));
  return marker.bindPopup(() => popup(event));
}

function heap(L, cluster) {
  const count = cluster.getChildCount();
  const size = count < 10 ? 28 : count < 100 ? 34 : 42;
  return L.divIcon({ html: element("span", String(count)), className: "heap", iconSize: [size, size] });
}

/** The events around the median point, without the farthest ones if they would make the map much smaller. */
function main(events) {
  const middle = axis => events.map(event => event.place[axis]).sort((a, b) => a - b)[Math.floor(events.length / 2)];
  const [x, y] = [middle(0), middle(1)];
  const distance = event => Math.hypot((event.place[0] - x) * Math.cos((y * Math.PI) / 180), event.place[1] - y);
  const nearest = [...events].sort((a, b) => distance(a) - distance(b)).slice(0, Math.ceil(events.length * SHARE));
  const farthest = Math.max(...events.map(distance));
  return distance(nearest[nearest.length - 1]) < farthest / 2 ? nearest : events;
}

async function draw() {
  const asked = json(box.dataset.now);
  const outline = json("/assets/outline.geojson");
  await library("leaflet/leaflet.js");
  await library("markercluster/leaflet.markercluster.js");
  const L = window.L;
  box.hidden = false;
  const map = L.map(box, { maxZoom: 13, minZoom: 1, worldCopyJump: true, preferCanvas: true }).setView([25, 10], 2);
  map.attributionControl.setPrefix(false).addAttribution("Outline: Natural Earth");
  const paint = shape => shape.properties.kind === "land"
    ? { stroke: false, fillColor: colour("--land"), fillOpacity: 1, interactive: false }
    : { color: colour("--muted"), weight: 0.8, opacity: 0.6, dashArray: "4 2", interactive: false };
  const ground = L.geoJSON(await outline, { style: paint, interactive: false }).addTo(map);
  new MutationObserver(() => ground.setStyle(paint)).observe(document.documentElement, { attributeFilter: ["data-theme"] });

  if (box.dataset.tiles) {
    const words = document.createElement("span");
    words.textContent = box.dataset.attribution;
    L.tileLayer(box.dataset.tiles, { maxZoom: 13, attribution: words.innerHTML }).addTo(map);
  }

  const found = read(await asked);
  const areas = L.layerGroup().addTo(map);
  const heaps = L.markerClusterGroup({
    iconCreateFunction: cluster => heap(L, cluster),
    chunkedLoading: true,
    showCoverageOnHover: false,
    animate: false
  }).addTo(map);
  let pins = new Map();
  let shown = found.events;

  const tellOutside = () => {
    const bounds = map.getBounds();
    const away = distinct(shown.filter(event => !bounds.contains(point(event))));
    outside.hidden = away === 0;
    outside.querySelector("span").textContent = `${plural(away)} outside this section of the map.`;
  };
  const show = (events, missing, total) => {
    shown = events;
    heaps.clearLayers();
    pins = new Map(events.map(event => [`${event.path} ${event.place[4]}`, pin(L, event)]));
    heaps.addLayers([...pins.values()]);
    areas.clearLayers();
    new Set(events.map(event => event.place)).forEach(place => {
      if (place[2] > 1000) {
        L.circle([place[1], place[0]], {
          radius: place[2],
          color: colour("--accent"),
          weight: 1,
          dashArray: "3 3",
          fillOpacity: 0.08,
          interactive: false
        }).addTo(areas);
      }
    });
    const some = total > found.read ? ` (of the first ${number(found.read)} of ${number(total)})` : "";
    counts.textContent = `${plural(distinct(events))} on the map${some}`;
    without.textContent = missing === 0 ? "" : `· ${number(missing)} more without a position`;
    document.getElementById("map-empty").hidden = events.length > 0;
    tellOutside();
  };
  const fit = events => map.fitBounds(L.latLngBounds(events.map(point)).pad(0.1), { maxZoom: 8, animate: false });

  list.answer(found.events, (path, place) => {
    box.querySelectorAll(".pointed").forEach(old => old.classList.remove("pointed"));
    const marker = pins.get(`${path} ${place}`);
    (marker && (heaps.getVisibleParent(marker) ?? marker).getElement())?.classList.add("pointed");
  });
  show(found.events, found.without.length, found.total);
  if (found.events.length > 0) {
    fit(main(found.events));
  }
  map.on("moveend", tellOutside);
  outside.querySelector("button").addEventListener("click", () => fit(shown));

  const all = box.dataset.always === box.dataset.now ? found : read(await json(box.dataset.always));
  period(box.dataset, [...all.events, ...all.without], within => {
    const now = all.events.filter(within);
    list.replace(now, statusLabel);
    show(now, all.without.filter(within).length, all.total);
  });
}

if (box) {
  draw().catch(failure => {
    console.warn("The map cannot be drawn; the list has the same events.", failure);
    box.remove();
    outside.remove();
    document.getElementById("map-time").remove();
  });
}
