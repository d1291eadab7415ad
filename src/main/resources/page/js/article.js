// The article page: a card shows the facts of marked words under the pointer or focus; a fact and its words are highlighted together;
// the browser remembers which kinds of marks are shown. Without JavaScript, the page has the same content.

const section = document.querySelector(".reading");
const KEPT = "dateline-unmarked";

/** The kinds that the reader has switched off, from local storage. */
function unmarked() {
  try {
    return new Set((localStorage.getItem(KEPT) || "").split(" ").filter(Boolean));
  } catch (refused) {
    return new Set();
  }
}

/** Restores the switches of the legend, and stores their changes. */
function remember(switches) {
  const off = unmarked();
  for (const box of switches) {
    box.checked = !off.has(box.dataset.kind);
    box.addEventListener("change", () => {
      box.checked ? off.delete(box.dataset.kind) : off.add(box.dataset.kind);
      try {
        localStorage.setItem(KEPT, [...off].join(" "));
      } catch (refused) {
        console.info("the choice of marks is not kept: this browser keeps nothing for the site");
      }
    });
  }
}

/** The elements of the facts of a mark, beside the text. */
function factsOf(mark) {
  return mark.dataset.facts.split(" ").map((id) => document.getElementById(id)).filter(Boolean);
}

/** A card near marked words, with copies of their facts. */
class Card {
  constructor() {
    this.box = document.createElement("div");
    this.box.className = "card";
    this.box.id = "card";
    this.box.setAttribute("role", "tooltip");
    this.box.hidden = true;
    this.box.addEventListener("mouseenter", () => clearTimeout(this.leaving));
    this.box.addEventListener("mouseleave", () => this.hideSoon());
    section.append(this.box);
  }

  show(mark) {
    clearTimeout(this.leaving);
    if (this.mark === mark) {
      return;
    }
    this.hide();
    this.mark = mark;
    const list = document.createElement("ol");
    list.className = "notes";
    for (const fact of factsOf(mark)) {
      const copy = fact.cloneNode(true);
      copy.removeAttribute("id");
      copy.querySelectorAll("form, button").forEach((part) => part.remove());
      list.append(copy);
      fact.classList.add("lit");
    }
    const first = factsOf(mark)[0];
    if (!list.children.length) {
      return;
    }
    this.box.replaceChildren(list);
    mark.classList.add("lit");
    mark.setAttribute("aria-describedby", "card");
    this.place(mark);
    scrollWithin(first);
  }

  place(mark) {
    this.box.hidden = false;
    const words = mark.getClientRects()[0];
    const room = document.documentElement.clientWidth - this.box.offsetWidth - 16;
    const below = words.bottom + this.box.offsetHeight + 8 < innerHeight || words.top < this.box.offsetHeight + 8;
    this.box.style.left = `${Math.max(8, Math.min(words.left, room)) + scrollX}px`;
    this.box.style.top = `${(below ? words.bottom + 6 : words.top - this.box.offsetHeight - 6) + scrollY}px`;
  }

  hideSoon() {
    clearTimeout(this.leaving);
    this.leaving = setTimeout(() => this.hide(), 200);
  }

  hide() {
    this.box.hidden = true;
    if (this.mark) {
      this.mark.classList.remove("lit");
      this.mark.removeAttribute("aria-describedby");
      factsOf(this.mark).forEach((fact) => fact.classList.remove("lit"));
      this.mark = undefined;
    }
  }
}

/** Scrolls a fact into view if the list of facts has a scroll bar of its own; the page does not scroll. */
function scrollWithin(fact) {
  const list = fact.parentElement;
  if (list.scrollHeight > list.clientHeight) {
    list.scrollTop += fact.getBoundingClientRect().top - list.getBoundingClientRect().top;
  }
}

/** Highlights the words of the fact under the pointer. */
function lightWords(fact, lit) {
  for (const link of fact.querySelectorAll('.why a[href^="#m"]')) {
    document.getElementById(link.hash.slice(1))?.classList.toggle("lit", lit);
  }
}

if (section) {
  remember(section.querySelectorAll("input[data-kind]"));
  const card = new Card();
  for (const mark of section.querySelectorAll(".text .mark")) {
    mark.removeAttribute("title");
    mark.addEventListener("mouseover", (event) => {
      event.stopPropagation();
      card.show(mark);
    });
    mark.addEventListener("mouseleave", () => card.hideSoon());
    mark.addEventListener("focusin", (event) => {
      event.stopPropagation();
      card.show(mark);
    });
    mark.addEventListener("focusout", () => card.hideSoon());
  }
  for (const fact of section.querySelectorAll(".facts-beside .notes > li")) {
    fact.addEventListener("mouseenter", () => lightWords(fact, true));
    fact.addEventListener("mouseleave", () => lightWords(fact, false));
  }
  addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      card.hide();
    }
  });
}
