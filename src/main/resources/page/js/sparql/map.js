// A result on a map: its geometries, or its columns of latitude and longitude.

import { loadScript, loadStyle } from "./libraries.js";
import { columnsOf, coordinates, hrefOf, nameOf } from "./rows.js";
import { readWkt } from "./wkt.js";

const WORLD = [
  [-50, -120],
  [60, 120]
];

/**
 * Draws a result.
 * @param {HTMLElement} place the container
 * @param {import("./rows.js").Result} result
 */
export async function drawMap(place, result) {
  await Promise.all([loadStyle("leaflet/leaflet.css"), loadScript("leaflet/leaflet.js")]);
  const holder = document.createElement("div");
  holder.className = "map";
  place.append(holder);
  const map = window.L.map(holder, { worldCopyJump: true, minZoom: 1, attributionControl: false });
  await drawOutline(map);
  const shapes = shapesOf(result);
  const layer = window.L.featureGroup(shapes.map(drawn)).addTo(map);
  const bounds = layer.getBounds();
  map.fitBounds(bounds.isValid() ? bounds.pad(0.2) : WORLD, { maxZoom: 10 });
  const note = document.createElement("p");
  note.className = "note";
  note.textContent = shapes.length === 1
    ? "1 row has a place on the map."
    : `${shapes.length} of ${result.rows.length} rows have a place on the map.`;
  place.append(note);
}

function shapesOf(result) {
  const geometries = columnsOf(result, "wkt");
  const columns = coordinates(result);
  return result.rows.flatMap((row) => {
    const shapes = geometries.map((index) => readWkt(row[index].exact)).filter((shape) => shape !== null);
    if (shapes.length === 0 && columns) {
      const point = [Number(row[columns.longitude].text), Number(row[columns.latitude].text)];
      if (row[columns.latitude].text !== "" && point.every(Number.isFinite)) {
        shapes.push({ type: "Point", coordinates: point });
      }
    }
    return shapes.map((shape) => ({ shape, row }));
  });
}

function drawn({ shape, row }) {
  const layer = window.L.geoJSON(shape, {
    pointToLayer: (feature, at) => window.L.circleMarker(at, { radius: 6, className: "spot" }),
    style: () => ({ className: shape.type.endsWith("Point") ? "spot" : "area" }),
  });
  return layer.bindPopup(label(row)).bindTooltip(nameOf(row));
}

function label(row) {
  const href = hrefOf(row);
  const element = document.createElement(href ? "a" : "span");
  element.textContent = nameOf(row);
  if (href) {
    element.href = href;
    element.rel = "noopener";
  }
  return element;
}

/** Adds the bundled outline of land and borders below everything else. */
async function drawOutline(map) {
  const answer = await fetch("/assets/outline.geojson");
  if (answer.ok) {
    const style = (feature) => ({ className: feature.properties.kind });
    window.L.geoJSON(await answer.json(), { interactive: false, style }).addTo(map);
  }
}
