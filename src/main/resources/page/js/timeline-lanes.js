// The lanes: keys move between events, wheel and fingers zoom and move, a card shows the details of a mark.

import { load } from "./timeline-load.js";
import { over, shown } from "./timeline-window.js";

const SETTLED = 160;
const PER_PIXEL = 0.004;

/** All marks are one tab stop. Left and right move to the next mark, up and down to the nearest mark in the next lane. */
export function keys(lanes) {
  const marks = [...lanes.querySelectorAll("[data-mark]")];
  marks.forEach((mark, index) => mark.setAttribute("tabindex", index === 0 ? "0" : "-1"));
  const go = (mark) => {
    if (mark) {
      marks.forEach((other) => other.setAttribute("tabindex", other === mark ? "0" : "-1"));
      mark.focus();
    }
  };
  lanes.addEventListener("keydown", (event) => {
    const here = event.target.closest?.("[data-mark]");
    if (!here || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const targets = {
      ArrowRight: () => marks[marks.indexOf(here) + 1],
      ArrowLeft: () => marks[marks.indexOf(here) - 1],
      ArrowDown: () => beside(here, 1),
      ArrowUp: () => beside(here, -1),
      Home: () => marks[0],
      End: () => marks[marks.length - 1],
    };
    const next = targets[event.key];
    if (next) {
      event.preventDefault();
      go(next());
    }
  });
}

function beside(mark, direction) {
  const middle = (other) => {
    const box = other.querySelector(".hit").getBoundingClientRect();
    return box.left + box.width / 2;
  };
  let lane = mark.closest(".lane");
  do {
    lane = direction > 0 ? lane.nextElementSibling : lane.previousElementSibling;
  } while (lane && !lane.querySelector("[data-mark]"));
  const others = lane ? [...lane.querySelectorAll("[data-mark]")] : [];
  const x = middle(mark);
  return others.sort((one, other) => Math.abs(middle(one) - x) - Math.abs(middle(other) - x))[0];
}

/** Ctrl and wheel (or a pinch on a touchpad) zooms around the pointer, Shift and wheel moves, two fingers on a screen zoom. */
export function zoom(plot, drawing) {
  const lanes = plot.querySelector("[data-lanes]");
  let { begin, end } = shown(drawing);
  let timer = 0;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => load(over(begin, end)), SETTLED);
  };
  const scale = (factor, share) => {
    const at = begin + share * (end - begin);
    begin = at - (at - begin) * factor;
    end = at + (end - at) * factor;
    later();
  };
  const share = (clientX) => {
    const box = lanes.querySelector("svg")?.getBoundingClientRect();
    return box ? Math.max(0, Math.min(1, (clientX - box.left) / box.width)) : 0.5;
  };
  lanes.addEventListener("wheel", (event) => {
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      scale(Math.exp(Math.max(-200, Math.min(200, event.deltaY)) * PER_PIXEL), share(event.clientX));
    } else if (event.shiftKey) {
      event.preventDefault();
      const by = ((event.deltaY || event.deltaX) / 1016) * (end - begin);
      begin += by;
      end += by;
      later();
    }
  }, { passive: false });
  pinch(lanes, share, scale);
}

function pinch(lanes, share, scale) {
  let apart = 0;
  const distance = (touches) => Math.hypot(touches[0].clientX - touches[1].clientX, touches[0].clientY - touches[1].clientY);
  lanes.addEventListener("touchstart", (event) => {
    apart = event.touches.length === 2 ? distance(event.touches) : 0;
  }, { passive: true });
  lanes.addEventListener("touchmove", (event) => {
    if (event.touches.length === 2 && apart > 0) {
      event.preventDefault();
      const now = distance(event.touches);
      scale(apart / now, share((event.touches[0].clientX + event.touches[1].clientX) / 2));
      apart = now;
    }
  }, { passive: false });
}

/** Shows the details of a mark in a card beside it, on hover and focus. They are also its accessible name. */
export function cards(plot) {
  const card = document.createElement("div");
  card.className = "card";
  card.hidden = true;
  card.setAttribute("aria-hidden", "true");
  plot.after(card);
  for (const mark of plot.querySelectorAll("[data-mark]")) {
    const title = mark.querySelector("title");
    if (title) {
      mark.setAttribute("aria-label", title.textContent.replaceAll("\n", ", "));
      mark.dataset.details = title.textContent;
      title.remove();
    }
  }
  const hide = () => {
    card.hidden = true;
  };
  const show = (event) => {
    const mark = event.target.closest?.("[data-mark]");
    return mark ? tell(card, mark) : hide();
  };
  plot.addEventListener("pointerover", show);
  plot.addEventListener("focusin", show);
  plot.addEventListener("pointerleave", hide);
  plot.addEventListener("focusout", hide);
  plot.addEventListener("scroll", hide, { passive: true });
  plot.addEventListener("keydown", (event) => event.key === "Escape" && hide());
}

function tell(card, mark) {
  const [what, ...rest] = mark.dataset.details.split("\n");
  const strong = document.createElement("strong");
  strong.textContent = what;
  card.replaceChildren(strong, ...rest.map((line) => {
    const span = document.createElement("span");
    span.textContent = line;
    return span;
  }));
  card.hidden = false;
  const box = (mark.querySelector(".shape") ?? mark.querySelector(".hit")).getBoundingClientRect();
  const left = Math.max(8, Math.min(innerWidth - card.offsetWidth - 8, Math.max(8, box.left)));
  const parent = card.offsetParent?.getBoundingClientRect() ?? { left: -scrollX, top: -scrollY };
  const below = box.bottom + 10 + card.offsetHeight < innerHeight;
  card.style.left = `${left - parent.left}px`;
  card.style.top = `${(below ? box.bottom + 10 : box.top - 10 - card.offsetHeight) - parent.top}px`;
}

/** Scrolls a plot that is wider than the screen to where most of its marks are. */
export function reveal(plot) {
  const room = plot.clientWidth;
  if (plot.scrollWidth <= room) {
    return;
  }
  const left = plot.getBoundingClientRect().left;
  const marks = [...plot.querySelectorAll("[data-mark]")].map((mark) => {
    const box = (mark.querySelector(".shape") ?? mark.querySelector(".hit")).getBoundingClientRect();
    return box.left - left + Math.min(box.width, room) / 2;
  });
  const within = (from) => marks.filter((x) => x >= from && x < from + room).length;
  const starts = [0, ...marks.map((x) => Math.max(0, x - room / 4))];
  const best = starts.reduce((one, other) => (within(other) > within(one) ? other : one));
  plot.scrollTo({ left: best, behavior: "instant" });
}
