// Well-known text (OGC 06-103r4, section 7) as GeoJSON geometries, as far as GeoSPARQL literals use it.

const NUMBER = "[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?";
const TOKEN = new RegExp(`[A-Za-z]+|${NUMBER}|[(),]`, "g");
const TYPES = {
  POINT: "Point",
  LINESTRING: "LineString",
  POLYGON: "Polygon",
  MULTIPOINT: "MultiPoint",
  MULTILINESTRING: "MultiLineString",
  MULTIPOLYGON: "MultiPolygon",
};

/**
 * Reads a WKT literal. The order of coordinates is longitude, latitude, as in CRS84, the default of GeoSPARQL. For EPSG:4326, which has
 * latitude first, they are swapped.
 * @param {string} text
 * @returns {object | null} a GeoJSON geometry; null if the text is invalid, or uses another reference system
 */
export function readWkt(text) {
  const system = /^\s*<([^>]*)>\s*/.exec(text);
  const turned = system !== null && /EPSG\/0\/4326$/.test(system[1]);
  if (system !== null && !turned && !/CRS84$/.test(system[1])) {
    return null;
  }
  const tokens = text.slice(system ? system[0].length : 0).match(TOKEN) ?? [];
  try {
    return geometry({ tokens, at: 0, turned });
  } catch (malformed) {
    return null;
  }
}

function geometry(input) {
  const name = String(input.tokens[input.at++]).toUpperCase();
  if (/^(Z|M|ZM)$/i.test(input.tokens[input.at])) {
    input.at++;
  }
  if (name === "GEOMETRYCOLLECTION") {
    return { type: "GeometryCollection", geometries: list(input, geometry) };
  }
  const type = TYPES[name];
  if (!type) {
    throw new Error(`no geometry: ${name}`);
  }
  const coordinates = nested(input);
  return { type, coordinates: type === "Point" ? coordinates[0] : coordinates };
}

/** The content of parentheses: positions or nested parentheses. */
function nested(input) {
  return list(input, (inner) => (inner.tokens[inner.at] === "(" ? unwrapped(nested(inner)) : position(inner)));
}

/** MULTIPOINT may put each of its points into parentheses. */
function unwrapped(part) {
  return part.length === 1 && typeof part[0][0] === "number" ? part[0] : part;
}

function list(input, read) {
  if (input.tokens[input.at++] !== "(") {
    throw new Error("( expected");
  }
  const items = [read(input)];
  while (input.tokens[input.at] === ",") {
    input.at++;
    items.push(read(input));
  }
  if (input.tokens[input.at++] !== ")") {
    throw new Error(") expected");
  }
  return items;
}

function position(input) {
  const numbers = [];
  while (/^[-+.\d]/.test(input.tokens[input.at] ?? "")) {
    numbers.push(Number(input.tokens[input.at++]));
  }
  if (numbers.length < 2) {
    throw new Error("two coordinates expected");
  }
  return input.turned ? [numbers[1], numbers[0]] : [numbers[0], numbers[1]];
}
