// The histogram of the map: how many events begin when, in as many bars as there are days, but no more than fit.

const NS = "http://www.w3.org/2000/svg";
const WIDTH = 1016;
const HEIGHT = 56;
const MOST_BARS = 127;

/** How many events begin in each of the bars of equal length between two days; an event with several places counts once. */
function counts(events, low, high, bars) {
  const found = new Array(bars).fill(0);
  const counted = new Set();
  for (const { path, first } of events) {
    if (Number.isFinite(first) && !counted.has(path)) {
      counted.add(path);
      found[Math.floor(((first - low) / (high + 1 - low)) * bars)] += 1;
    }
  }
  return found;
}

/**
 * Draws the bars.
 * @param {SVGElement} strip
 * @param {{path: string, first: ?number}[]} events
 * @param {number} low the first day, as a number since 1970
 * @param {number} high the last day
 */
export function bars(strip, events, low, high) {
  const number = Math.min(MOST_BARS, high + 1 - low);
  const found = counts(events, low, high, number);
  const most = Math.max(1, ...found);
  const width = WIDTH / number;
  const gap = width > 3 ? 1 : 0;
  const path = document.createElementNS(NS, "path");
  path.setAttribute("class", "bar");
  path.setAttribute("d", found.map((count, index) => {
    const height = count === 0 ? 0 : Math.max(2, (count / most) * (HEIGHT - 2));
    return height === 0 ? "" :
      `M${(index * width).toFixed(1)} ${HEIGHT}v${-height.toFixed(1)}h${(width - gap).toFixed(1)}V${HEIGHT}z`;
  }).join(""));
  strip.replaceChildren(path);
}
