// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import java.net.URI;

/**
 * Map tiles from another site as the background of maps. Nothing else on a page comes from another site, and only an option adds tiles.
 *
 * @param url the URL template of a tile, with <code>{z}</code>, <code>{x}</code> and <code>{y}</code>; empty for no tiles
 * @param attribution the credit that the licence of the tiles requires; empty for none
 */
public record MapTiles(String url, String attribution) {
    /** No tiles: maps show the shipped outline only. */
    public static final MapTiles NONE = new MapTiles("", "");

    /**
     * Checks the URL template.
     *
     * @throws IllegalArgumentException where it is not an http or https URL with all three variables
     */
    public MapTiles {
        if (!url.isEmpty()
                && !(url.matches("https?://[A-Za-z0-9.-]+(:\\d{1,5})?/[^\\s\"'<>;,]*")
                        && url.contains("{z}")
                        && url.contains("{x}")
                        && url.contains("{y}"))) {
            throw new IllegalArgumentException(
                    "Invalid URL of map tiles: " + url + ". Give one such as https://tiles.example/{z}/{x}/{y}.png.");
        }
    }

    /** The origin of the tiles, as a source of a Content-Security-Policy; empty where there are no tiles. */
    public String origin() {
        if (url.isEmpty()) {
            return "";
        }
        URI uri = URI.create(url.substring(0, url.indexOf('/', "https://".length())));
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
