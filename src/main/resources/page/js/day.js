// The earlier day that the page shows, if it does: the search in its header keeps it.

/**
 * An address of this site as of the day of the page; unchanged on a page of today.
 * @param {string} address a path with its query, without a fragment
 */
export function onDay(address) {
  const day = document.querySelector("form.find [name=asOf]")?.value;
  return day ? `${address}${address.includes("?") ? "&" : "?"}asOf=${encodeURIComponent(day)}` : address;
}
