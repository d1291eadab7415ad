// Not a module: it must run before the first paint, so that the other theme does not flash. The choice is stored in this browser only.
(function() {
  var chosen = null;
  document.documentElement.dataset.scripted = ""; // styles keep room for what scripts will draw
  try { chosen = localStorage.getItem("theme"); } catch (refused) { chosen = null; }
  if (chosen === "dark" || chosen === "light") { document.documentElement.dataset.theme = chosen; }
})();
