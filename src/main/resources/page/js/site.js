// Scripts of every page: the switch between light and dark, the mark at the current section, suggestions in search box and filters.

import { suggest, suggestFilters } from "./suggest.js";

const root = document.documentElement;

/** Whether the page is dark, by choice or by the setting of the system. */
function isDark() {
  const chosen = root.dataset.theme;
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

/** Labels the switch with the theme to which it changes. */
function label(button) {
  button.textContent = isDark() ? "Light" : "Dark";
  button.setAttribute("aria-label", isDark() ? "Switch to light colours" : "Switch to dark colours");
}

for (const button of document.querySelectorAll("[data-theme-switch]")) {
  button.hidden = false;
  label(button);
  button.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    try {
      localStorage.setItem("theme", root.dataset.theme);
    } catch (refused) {
      console.info("the choice of colours is not kept: this browser keeps nothing for the site");
    }
    label(button);
  });
}

for (const link of document.querySelectorAll("header.site nav a")) {
  if (location.pathname === link.pathname) {
    link.setAttribute("aria-current", "page");
  }
}

const find = document.getElementById("find");
if (find) {
  suggest(find);
}

function filters() {
  document.querySelectorAll("form.controls").forEach(suggestFilters);
}

filters();
document.addEventListener("timeline:shown", filters);
