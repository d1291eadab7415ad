package org.dateline.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.model.Sha256;
import org.jspecify.annotations.Nullable;

/** Entity tags, dates of change, and the conditions that clients put on them (RFC 9110, sections 8.8 and 13). */
public final class CacheValidators {
    private static final String ETAG = "ETag";
    private static final String LAST_MODIFIED = "Last-Modified";
    private static final int TAG_BYTES = 16;
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private CacheValidators() {}

    /** Gives an answer a strong tag, unless it has one: the digest of what is sent. Without it, clients ask again each time. */
    static void tag(HttpServletResponse response, String type, byte[] body) {
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
     * Says when what is shown last changed. A date of HTTP has whole seconds: within the second of a change nothing is said, since
     * what is sent now and what is sent after another change could bear the same date.
     */
    public static void date(HttpServletResponse response, Optional<Instant> changed) {
        changed.filter(when -> Duration.between(when, Instant.now()).toMillis() > 1000)
                .ifPresent(when -> response.setHeader(LAST_MODIFIED, HTTP_DATE.format(when)));
    }

    /** Whether the client has what would be sent. Tags go before dates. */
    public static boolean isUnchanged(HttpServletRequest request, HttpServletResponse response) {
        List<String> tags = Collections.list(request.getHeaders("If-None-Match"));
        if (!tags.isEmpty()) {
            String tag = strong(response.getHeader(ETAG));
            return Arrays.stream(String.join(",", tags).split(","))
                    .map(one -> strong(one.strip()))
                    .anyMatch(one -> "*".equals(one) || one.equals(tag));
        }
        Instant had = parse(request.getHeader("If-Modified-Since"));
        Instant changed = parse(response.getHeader(LAST_MODIFIED));
        return had != null && changed != null && !changed.isAfter(had);
    }

    /** Whether a tag is weak is nothing to If-None-Match (RFC 9110, section 8.8.3.2). */
    private static String strong(@Nullable String tag) {
        return tag == null ? "" : tag.replaceFirst("^W/", "");
    }

    /**
     * Answers that the client has it. The head is sent at once: at the end of an answer without a body the server would add a
     * length of 0, which here would be that of what the client has.
     */
    public static void notModified(HttpServletResponse response) throws IOException {
        response.setStatus(304);
        response.flushBuffer();
    }

    private static @Nullable Instant parse(@Nullable String date) {
        if (date == null) {
            return null;
        }
        try {
            return HTTP_DATE.parse(date, Instant::from).truncatedTo(ChronoUnit.SECONDS);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static byte[] sha256(String type, byte[] body) {
        MessageDigest digest = Sha256.start();
        digest.update(type.getBytes(StandardCharsets.UTF_8));
        return digest.digest(body);
    }
}
