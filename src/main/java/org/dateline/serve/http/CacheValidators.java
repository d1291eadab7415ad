// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Sha256;
import org.jspecify.annotations.Nullable;

/** Entity tags, modification dates and conditional requests (RFC 9110, sections 8.8 and 13). */
public final class CacheValidators {
    private static final String ETAG = "ETag";
    private static final String LAST_MODIFIED = "Last-Modified";
    private static final int TAG_BYTES = 16;

    private CacheValidators() {}

    /** Sets a strong entity tag, the digest of the body, unless the response has a tag. It spares clients the same body again. */
    static void setEntityTag(HttpServletResponse response, String type, byte[] body) {
        if (response.getHeader("Cache-Control") == null) {
            response.setHeader("Cache-Control", "no-cache");
        }
        if (response.getHeader(ETAG) == null) {
            byte[] digest = sha256(type, body);
            String tag = Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, TAG_BYTES));
            response.setHeader(ETAG, '"' + tag + '"');
        }
    }

    /**
     * Sets the date of the last change. HTTP dates have whole seconds. Within one second after a change no date is set, since the body
     * sent now and the body after another change could have the same date.
     */
    public static void setLastModified(HttpServletResponse response, Optional<Instant> changed) {
        changed.filter(when -> Duration.between(when, Instant.now()).toMillis() > 1000)
                .ifPresent(when -> response.setHeader(LAST_MODIFIED, HttpDate.of(when)));
    }

    /** Whether the client already has what would be sent. Entity tags take precedence over dates. */
    public static boolean isUnchanged(HttpServletRequest request, HttpServletResponse response) {
        List<String> tags = Collections.list(request.getHeaders("If-None-Match"));
        if (!tags.isEmpty()) {
            String tag = opaqueTag(response.getHeader(ETAG));
            return Arrays.stream(String.join(",", tags).split(","))
                    .map(one -> opaqueTag(one.strip()))
                    .anyMatch(one -> "*".equals(one) || one.equals(tag));
        }
        Optional<Instant> clientDate = HttpDate.parse(request.getHeader("If-Modified-Since"));
        Optional<Instant> changed = HttpDate.parse(response.getHeader(LAST_MODIFIED));
        return clientDate.isPresent() && changed.isPresent() && !changed.get().isAfter(clientDate.get());
    }

    /** If-None-Match ignores whether a tag is weak (RFC 9110, section 8.8.3.2). */
    private static String opaqueTag(@Nullable String tag) {
        return tag == null ? "" : tag.replaceFirst("^W/", "");
    }

    /**
     * Answers 304. The headers are sent at once, or else the server would add a Content-Length of 0, which a client would take for the
     * length of the body that it has.
     */
    public static void notModified(HttpServletResponse response) throws IOException {
        response.setStatus(304);
        response.flushBuffer();
    }

    private static byte[] sha256(String type, byte[] body) {
        MessageDigest digest = Sha256.start();
        digest.update(type.getBytes(StandardCharsets.UTF_8));
        return digest.digest(body);
    }
}
