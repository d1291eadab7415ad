// Plays the events of the map: the chosen period moves on by its own length, again and again. For people who prefer less motion,
// each press of the button moves it once.

const PAUSE = 1000;
/** A whole period is played in about this many steps. */
const STEPS = 24;
const calm = matchMedia("(prefers-reduced-motion: reduce)");

/**
 * The next period. The last one ends with the last day, and the first one follows it.
 * @param {{first: number, last: number}} now days since 1970, both inclusive
 * @param {{low: number, high: number}} range
 */
function next(now, { low, high }) {
  const whole = now.first <= low && now.last >= high;
  const length = whole ? Math.ceil((high + 1 - low) / STEPS) : now.last + 1 - now.first;
  const first = whole || now.last >= high ? low : Math.min(now.last + 1, high + 1 - length);
  return { first, last: first + length - 1 };
}

/**
 * Makes a button play.
 * @param {HTMLButtonElement} button
 * @param {{low: number, high: number}} range
 * @param {object} period
 * @param {() => {first: number, last: number}} period.chosen
 * @param {(first: number, last: number) => void} period.choose
 * @param {(period: {first: number, last: number}) => boolean} period.busy whether it has events; if not, it is passed over
 * @param {HTMLElement} told is announced after each change, but not while the period moves by itself
 * @returns {() => void} stops
 */
export function play(button, range, { chosen, choose, busy }, told) {
  let timer = 0;
  const label = () => {
    button.textContent = timer ? "Pause" : calm.matches ? "Next period" : "Play";
  };
  const stop = () => {
    clearInterval(timer);
    timer = 0;
    told.removeAttribute("aria-live");
    label();
  };
  const step = () => {
    let then = next(chosen(), range);
    while (then.last < range.high && !busy(then)) then = next(then, range);
    choose(then.first, then.last);
    if (then.last >= range.high) stop();
  };
  button.addEventListener("click", () => {
    if (timer) {
      stop();
    } else if (calm.matches) {
      step();
    } else {
      timer = setInterval(step, PAUSE);
      told.setAttribute("aria-live", "off");
      label();
      step();
    }
  });
  calm.addEventListener("change", stop);
  label();
  return stop;
}
