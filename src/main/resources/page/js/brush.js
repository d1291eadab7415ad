// A histogram as a brush: drag over it, or move its ends with the keys, to choose a period. The timeline and the map use it.

import { words } from "./timeline-window.js";

const WIDTH = 1016;
const HEIGHT = 56;
const LEAST = 4;
const STEPS = { ArrowLeft: -1, ArrowRight: 1, PageUp: 8, PageDown: -8 };
const NS = "http://www.w3.org/2000/svg";

function element(name, className) {
  const made = document.createElementNS(NS, name);
  made.setAttribute("class", className);
  return made;
}

/**
 * Makes a histogram a brush.
 * @param {SVGElement} strip
 * @param {{begin: number, end: number}} around the period of the histogram, in milliseconds since 1970
 * @param {{begin: number, end: number}} chosen the chosen period
 * @param {(begin: number, end: number) => void} choose shows another period
 * @returns {(period: {begin: number, end: number}) => void} moves the brush to a period that was chosen otherwise
 */
export function brush(strip, around, chosen, choose) {
  const x = (time) => ((time - around.begin) / (around.end - around.begin)) * WIDTH;
  const time = (at) => around.begin + (at / WIDTH) * (around.end - around.begin);
  const state = { from: 0, to: WIDTH };
  const group = element("g", "brush");
  const area = element("rect", "area");
  area.setAttribute("height", HEIGHT);
  group.append(area);
  group.setAttribute("tabindex", "0");
  group.setAttribute("role", "slider");
  group.setAttribute("aria-label", "Chosen time. Arrow keys move it, with Shift they extend it, Enter shows it.");
  group.setAttribute("aria-valuemin", "0");
  group.setAttribute("aria-valuemax", String(WIDTH));
  strip.querySelector(".shown")?.remove();
  strip.append(group);
  strip.classList.add("brushable");

  const draw = () => {
    area.setAttribute("x", state.from);
    area.setAttribute("width", Math.max(1, state.to - state.from));
    group.setAttribute("aria-valuenow", String(Math.round(state.from)));
    group.setAttribute("aria-valuetext", words(time(state.from), time(state.to)));
  };
  const move = (period) => {
    state.from = Math.max(0, x(period.begin));
    state.to = Math.min(WIDTH, x(period.end));
    draw();
  };
  const apply = () => choose(time(state.from), time(state.to));
  move(chosen);
  byPointer(strip, state, draw, apply);
  byKeys(group, state, draw, apply);
  return move;
}

/** The position of a pointer on the strip, in the strip's own pixels. */
function at(strip, event) {
  const box = strip.getBoundingClientRect();
  return Math.max(0, Math.min(WIDTH, ((event.clientX - box.left) / box.width) * WIDTH));
}

/** A press without movement is a click on the bar under it. */
function byPointer(strip, state, draw, apply) {
  let start = null;
  let drawn = false;
  strip.addEventListener("pointerdown", (event) => {
    if (event.button === 0) {
      start = at(strip, event);
      drawn = false;
    }
  });
  strip.addEventListener("pointermove", (event) => {
    if (start === null) {
      return;
    }
    const end = at(strip, event);
    if (!drawn && Math.abs(end - start) >= LEAST) {
      drawn = true;
      strip.setPointerCapture(event.pointerId);
    }
    if (drawn) {
      state.from = Math.min(start, end);
      state.to = Math.max(start, end);
      draw();
    }
  });
  strip.addEventListener("pointerup", () => {
    if (start !== null && drawn) {
      apply();
    }
    start = null;
  });
  strip.addEventListener("pointercancel", () => {
    start = null;
  });
  strip.addEventListener("dragstart", (event) => event.preventDefault());
  strip.addEventListener("click", (event) => {
    if (drawn) {
      event.preventDefault();
      event.stopPropagation();
    }
  }, true);
}

function byKeys(group, state, draw, apply) {
  group.addEventListener("keydown", (event) => {
    const by = STEPS[event.key];
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      apply();
    } else if (by && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      const step = (by * WIDTH) / 120;
      state.to = Math.max(state.from + LEAST, Math.min(WIDTH, state.to + step));
      state.from = event.shiftKey ? state.from : Math.max(0, Math.min(state.to - LEAST, state.from + step));
      draw();
    }
  });
}
