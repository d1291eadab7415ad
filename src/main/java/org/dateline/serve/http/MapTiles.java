package org.dateline.serve.http;

import java.net.URI;

/**
 * A background for maps from elsewhere: the only thing that pages ask of another site, and only where it is wished for.
 *
 * @param url the address of a tile, with <code>{z}</code>, <code>{x}</code> and <code>{y}</code> in it
 * @param attribution to whom the tiles are owed; empty where that need not be said
 */
public record MapTiles(String url, String attribution) {
    /** The shipped outline alone. */
    public static final MapTiles NONE = new MapTiles("", "");

    /**
     * Checks the address.
     *
     * @throws IllegalArgumentException where it is no http or https address of tiles
     */
    public MapTiles {
        if (!url.isEmpty()
                && !(url.matches("https?://[A-Za-z0-9.-]+(:\\d{1,5})?/[^\\s\"'<>;,]*")
                        && url.contains("{z}")
                        && url.contains("{x}")
                        && url.contains("{y}"))) {
            throw new IllegalArgumentException(
                    "an address such as https://tiles.example/{z}/{x}/{y}.png is expected, not " + url);
        }
    }

    /** Where pages with a map may load pictures from, as a source of a Content-Security-Policy; empty where from nowhere else. */
    public String origin() {
        if (url.isEmpty()) {
            return "";
        }
        URI uri = URI.create(url.substring(0, url.indexOf('/', "https://".length())));
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
