// Reads the server's table of a result into rows, which the other views draw.

const LATITUDE = /^(lat|latitude|y)$/i;
const LONGITUDE = /^(lon|long|lng|longitude|x)$/i;

/**
 * @typedef {{text: string, kind: string, exact: string, href: string, iri: string}} Cell
 * @typedef {{columns: string[], rows: Cell[][]}} Result
 */

/**
 * The result in a table.
 * @param {HTMLTableElement} table
 * @returns {Result}
 */
export function readRows(table) {
  const columns = [...table.tHead.rows[0].cells].map((cell) => cell.textContent);
  return { columns, rows: [...table.tBodies[0].rows].map((row) => [...row.cells].map(readCell)) };
}

function readCell(cell) {
  const link = cell.querySelector("a");
  return {
    text: cell.textContent.trim(),
    kind: cell.dataset.kind ?? "text",
    exact: cell.dataset.exact ?? "",
    href: link?.getAttribute("href") ?? "",
    iri: cell.dataset.kind === "thing" ? (link?.title ?? "") : "",
  };
}

/** The indexes of the columns in which at least one cell is of a kind. */
export function columnsOf(result, kind) {
  return result.columns.map((_, index) => index).filter((index) => result.rows.some((row) => row[index].kind === kind));
}

/** The columns of latitude and longitude; null if the result does not have both. */
export function coordinates(result) {
  const latitude = result.columns.findIndex((name) => LATITUDE.test(name));
  const longitude = result.columns.findIndex((name) => LONGITUDE.test(name));
  return latitude >= 0 && longitude >= 0 ? { latitude, longitude } : null;
}

/** Whether the rows are triples. */
export function areTriples(result) {
  return result.columns.join(" ") === "subject predicate object";
}

/** The name of a row: a text that is no time, geometry or number; otherwise the name of its first thing. */
export function nameOf(row) {
  const named = row.find((cell) => cell.kind === "text" && cell.text !== "");
  return (named ?? row.find((cell) => cell.kind === "thing") ?? row[0]).text;
}

/** The address of the first thing of a row; empty if the row has none. */
export function hrefOf(row) {
  return row.find((cell) => cell.kind === "thing" && cell.href !== "")?.href ?? "";
}
