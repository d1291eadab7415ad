package org.dateline.article.draft;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Web addresses of articles. */
public final class WebAddress {
    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int LONGEST = 2000;

    private WebAddress() {}

    /**
     * Checks an address.
     *
     * @return the address, or an empty text for a blank one
     * @throws IllegalArgumentException if it is not an absolute http or https address; the message says what was expected
     */
    public static String checked(String text) {
        if (text.isBlank()) {
            return "";
        }
        return find(text)
                .orElseThrow(
                        () -> new IllegalArgumentException("\"%s\" is not a web address. Expected http://… or https://…"
                                .formatted(text.length() > 100 ? text.substring(0, 100) + "…" : text)));
    }

    /** Returns the address if it is an absolute http or https address. */
    public static Optional<String> find(String text) {
        try {
            URI address = new URI(text.strip());
            boolean web = address.getScheme() != null
                    && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
                    && address.getHost() != null
                    && text.length() <= LONGEST;
            return web ? Optional.of(address.toString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
