// The map of a selection: outline, clusters, areas, popups and a movable period. The list beside it works without JavaScript.

const MOST_LISTED = 60;
const DAY = 86400000;
const box = document.getElementById("map");
const slider = { first: document.getElementById("map-first"), last: document.getElementById("map-last") };
const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

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

/** An element with a text and an optional address. */
function element(name, text, href, className) {
  const made = document.createElement(name);
  made.textContent = text;
  if (href) made.href = href;
  if (className) made.className = className;
  return made;
}

const iso = day => new Date(day * DAY).toISOString().slice(0, 10);
const words = day => new Date(day * DAY).toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });

function read(data) {
  return data.events.map(([place, label, path, when, status, disputed, first, last]) => ({
    place: data.places[place],
    label,
    path,
    when,
    status,
    disputed: disputed === 1,
    first,
    last: last ?? first,
  }));
}

const statusLabel = event => event.status === "negated" ? "denied" : event.status;

function popup(event) {
  const content = document.createElement("div");
  const facts = element("p", `${event.when} · ${statusLabel(event)}${event.disputed ? " · sources differ" : ""}`);
  const title = document.createElement("p");
  title.append(element("a", event.label, event.path));
  const where = document.createElement("p");
  where.append(element("a", event.place[3], event.place[4]));
  content.append(title, facts, where);
  return content;
}

function pin(L, event) {
  const className = `pin ${event.status}${event.disputed ? " disputed" : ""}`;
  const marker = L.marker([event.place[1], event.place[0]], {
    icon: L.divIcon({ className, iconSize: [14, 14] }),
    title: event.label,
    alt: `${event.label}, ${event.when}`,
    keyboard: true,
  });
  return marker.bindPopup(() => popup(event));
}

function heap(L, cluster) {
  const count = cluster.getChildCount();
  const size = count < 10 ? 28 : count < 100 ? 34 : 42;
  return L.divIcon({ html: element("span", String(count)), className: "heap", iconSize: [size, size] });
}

/** Lists the events of the shown period by place, like the server does. */
function list(events) {
  const places = new Map();
  events.forEach(event => places.set(event.place, [...(places.get(event.place) ?? []), event]));
  const rows = [...places].sort((a, b) => b[1].length - a[1].length).slice(0, MOST_LISTED).flatMap(([place, here]) => {
    const title = document.createElement("h2");
    title.append(element("a", place[3], place[4]), " ", element("small", `${here.length} ${here.length === 1 ? "event" : "events"}`));
    const items = document.createElement("ul");
    here.slice(0, 5).forEach(event => {
      const item = document.createElement("li");
      item.append(element("span", event.when, null, "date"), " ", element("a", event.label, event.path), " ",
        element("span", statusLabel(event), null, `status ${event.status}`));
      if (event.disputed) item.append(" ", element("span", "disputed", null, "disputed"));
      items.append(item);
    });
    return [title, items];
  });
  document.getElementById("map-list").replaceChildren(...rows);
}

function period(events, show) {
  const days = events.flatMap(event => [event.first, event.last]).filter(day => day !== null);
  if (days.length === 0) return;
  const low = days.reduce((a, b) => Math.min(a, b));
  const high = days.reduce((a, b) => Math.max(a, b));
  const asked = id => Date.parse(document.getElementById(id).value) / DAY;
  for (const [name, value] of [
      ["first", asked("map-from")],
      ["last", asked("map-to")]
    ]) {
    slider[name].min = low;
    slider[name].max = high;
    slider[name].value = Number.isNaN(value) ? (name === "first" ? low : high) : value;
    slider[name].addEventListener("input", () => move(name, low, high, show));
  }
  document.getElementById("map-time").hidden = false;
  label();
}

function label() {
  for (const name of ["first", "last"]) {
    const text = words(Number(slider[name].value));
    document.getElementById(`map-${name}-day`).textContent = text;
    slider[name].setAttribute("aria-valuetext", text);
  }
}

let waiting = 0;

function move(name, low, high, show) {
  const first = Number(slider.first.value);
  const last = Number(slider.last.value);
  if (first > last) slider[name].value = name === "first" ? last : first;
  label();
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    const url = new URL(location.href);
    for (const [key, id, value, edge] of [
        ["from", "map-from", slider.first.value, low],
        ["to", "map-to", slider.last.value, high]
      ]) {
      const text = Number(value) === edge ? "" : iso(Number(value));
      document.getElementById(id).value = text;
      if (text) url.searchParams.set(key, text);
      else url.searchParams.delete(key);
    }
    history.replaceState(null, "", url);
    show();
  }, 120);
}

async function draw() {
  const data = json(box.dataset.always);
  const outline = json("/assets/outline.geojson");
  await library("leaflet/leaflet.js");
  await library("markercluster/leaflet.markercluster.js");
  const L = window.L;
  box.hidden = false;
  const map = L.map(box, { maxZoom: 13, minZoom: 2, worldCopyJump: true, preferCanvas: true }).setView([27, 17], 5);
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

  let found = await data;
  if (found.total > found.read) found = await json(box.dataset.now);
  const events = read(found);
  const areas = L.layerGroup().addTo(map);
  const heaps = L.markerClusterGroup({
    iconCreateFunction: cluster => heap(L, cluster),
    chunkedLoading: true,
    showCoverageOnHover: false,
    animate: false
  }).addTo(map);
  const shown = () => {
    const first = Number(slider.first.value);
    const last = Number(slider.last.value);
    const whole = slider.first.min === "" || (first <= Number(slider.first.min) && last >= Number(slider.last.max));
    return whole ? events : events.filter(event => event.first !== null && event.first <= last && event.last >= first);
  };
  const show = () => {
    const now = shown();
    heaps.clearLayers();
    heaps.addLayers(now.map(event => pin(L, event)));
    areas.clearLayers();
    new Set(now.map(event => event.place)).forEach(place => {
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
    list(now);
    const more = found.total > found.read ? ` (the first ${found.read} of ${found.total})` : "";
    document.getElementById("map-counts").textContent = `${now.length} ${now.length === 1 ? "event" : "events"} on the map${more}`;
  };
  period(events, show);
  show();
  if (events.length > 0) {
    map.fitBounds(L.latLngBounds(shown().map(event => [event.place[1], event.place[0]])).pad(0.1), { maxZoom: 8, animate: false });
  }
}

draw().catch(failure => {
  console.warn("The map cannot be drawn; the list has the same events.", failure);
  box.remove();
  document.getElementById("map-time").remove();
});
