// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.eclipse.jetty.http.QuotedCSV;
import org.jspecify.annotations.Nullable;

/**
 * Content negotiation by the Accept header (RFC 9110, section 12.5.1). Jena's own implementation takes the first range that matches a
 * type, so it sends types with a quality of 0. It also compares types by case.
 */
public final class ContentNegotiation {
    /** The lists of media types that are offered, parsed. They are those of the constants of formats, so there are few. */
    private static final Map<List<String>, AcceptList> PARSED = new ConcurrentHashMap<>();

    private ContentNegotiation() {}

    /**
     * A media range that a client accepts.
     *
     * @param type such as {@code text/turtle}, {@code text/*} or {@code *}{@code /*}, in lower case
     * @param quality the weight, from 0 (not acceptable) to 1
     * @param position the number of ranges before it
     */
    private record Range(String type, double quality, int position) {
        static Range of(String element, int position) {
            String[] parts = element.toLowerCase(Locale.ROOT).split(";", -1);
            double quality = 1;
            for (String part : parts) {
                String parameter = part.strip();
                if (parameter.matches("q=[01](\\.\\d{0,9})?")) {
                    quality = Math.min(1, Double.parseDouble(parameter.substring(2)));
                }
            }
            return new Range(parts[0].strip(), quality, position);
        }

        /** How precisely the range names a type: 2 for the type itself, 1 for its main type, 0 for any type, -1 for no match. */
        int precision(String offered) {
            if (type.equals(offered)) {
                return 2;
            }
            if ("*/*".equals(type)) {
                return 0;
            }
            return type.endsWith("/*") && offered.startsWith(type.substring(0, type.length() - 1)) ? 1 : -1;
        }
    }

    /** An offered type and the most precise range that matches it. */
    private record Match(MediaType type, Range range) {
        static Optional<Match> of(MediaType type, List<Range> accepted) {
            String name = type.getContentTypeStr().toLowerCase(Locale.ROOT);
            return accepted.stream()
                    .filter(range -> range.precision(name) >= 0)
                    .max(Comparator.comparingInt(range -> range.precision(name)))
                    .filter(range -> range.quality > 0)
                    .map(range -> new Match(type, range));
        }

        int precision() {
            return range.precision(type.getContentTypeStr().toLowerCase(Locale.ROOT));
        }
    }

    /**
     * The best type of an offer. That is the first one where the client has no preference, and null where the client accepts none.
     * Among equal qualities the more precise range wins, then the earlier range, then the earlier offer.
     */
    public static @Nullable MediaType find(HttpServletRequest request, AcceptList offer) {
        List<MediaType> accepted = accepted(request, offer);
        return accepted.isEmpty() ? null : accepted.get(0);
    }

    /** The types of an offer that the client accepts, the best first, in the order of {@link #find}. */
    static List<MediaType> accepted(HttpServletRequest request, AcceptList offer) {
        List<Range> accepted = ranges(request);
        if (accepted.isEmpty()) {
            return List.copyOf(offer.entries());
        }
        Comparator<Match> order = Comparator.<Match>comparingDouble(match -> -match.range.quality)
                .thenComparingInt(match -> -match.precision())
                .thenComparingInt(match -> match.range.position);
        return offer.entries().stream()
                .flatMap(type -> Match.of(type, accepted).stream())
                .sorted(order)
                .map(Match::type)
                .toList();
    }

    /**
     * The values whose types the client accepts, the best first.
     *
     * @param values what can be sent, the default first
     * @param types the media types of a value, the usual one first
     * @throws RequestException with status 406 where it accepts none
     */
    public static <T> List<T> accepted(
            HttpServletRequest request, Collection<T> values, Function<T, List<String>> types) {
        return required(request, offer(values, types)).stream()
                .map(MediaType::getContentTypeStr)
                .flatMap(type -> values.stream()
                        .filter(value -> types.apply(value).contains(type))
                        .limit(1))
                .distinct()
                .toList();
    }

    /** All media types of some values: first the usual one of each, then the others. */
    public static <T> AcceptList offer(Collection<T> values, Function<T, List<String>> types) {
        Stream<String> usual = values.stream().map(value -> types.apply(value).get(0));
        Stream<String> others =
                values.stream().flatMap(value -> types.apply(value).stream().skip(1));
        return offer(Stream.concat(usual, others).toList());
    }

    private static AcceptList offer(List<String> types) {
        return PARSED.computeIfAbsent(types, all -> AcceptList.create(all.toArray(String[]::new)));
    }

    /**
     * The content type of a response with the media type that the client prefers, or with the first one.
     *
     * @param types the media types for one format, the usual one first
     * @param isText whether the character encoding is named, which is UTF-8
     */
    public static String contentType(HttpServletRequest request, List<String> types, boolean isText) {
        MediaType accepted = find(request, offer(types));
        String type = accepted == null ? types.get(0) : accepted.getContentTypeStr();
        return isText ? type + ";charset=utf-8" : type;
    }

    /** Whether the client names some type of an offer as acceptable, and not only a range such as {@code *}{@code /*}. */
    public static boolean isNamed(HttpServletRequest request, AcceptList offer) {
        List<Range> accepted = ranges(request);
        return offer.entries().stream()
                .flatMap(type -> Match.of(type, accepted).stream())
                .anyMatch(match -> match.precision() == 2);
    }

    private static List<Range> ranges(HttpServletRequest request) {
        List<String> accept = Collections.list(request.getHeaders("Accept"));
        List<Range> accepted = new ArrayList<>();
        for (String element : new QuotedCSV(true, accept.toArray(String[]::new)).getValues()) {
            accepted.add(Range.of(element, accepted.size()));
        }
        return accepted;
    }

    private static List<MediaType> required(HttpServletRequest request, AcceptList offer) {
        List<MediaType> accepted = accepted(request, offer);
        if (accepted.isEmpty()) {
            String types =
                    offer.entries().stream().map(MediaType::getContentTypeStr).collect(Collectors.joining(", "));
            throw new RequestException(406, "None of the accepted types is available. Accept one of " + types + ".");
        }
        return accepted;
    }
}
