package org.dateline.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.eclipse.jetty.http.QuotedCSV;
import org.jspecify.annotations.Nullable;

/**
 * Content negotiation by the Accept header (RFC 9110, section 12.5.1). Jena's own takes the first range that fits a type: it sends
 * what has a quality of 0, and knows a type only in small letters.
 */
public final class ContentNegotiation {
    private ContentNegotiation() {}

    /**
     * A range of types that a client accepts.
     *
     * @param type such as {@code text/turtle}, {@code text/*} or {@code *}{@code /*}, in small letters
     * @param quality how much it is liked, from 0, which is not at all, to 1
     * @param place how many ranges stand before it
     */
    private record Range(String type, double quality, int place) {
        static Range of(String element, int place) {
            String[] parts = element.toLowerCase(Locale.ROOT).split(";", -1);
            double quality = 1;
            for (String part : parts) {
                String parameter = part.strip();
                if (parameter.matches("q=[01](\\.\\d{0,9})?")) {
                    quality = Math.min(1, Double.parseDouble(parameter.substring(2)));
                }
            }
            return new Range(parts[0].strip(), quality, place);
        }

        /** How exactly it names a type: 2 for the type itself, 0 for any type; -1 where it is not meant. */
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

    /** A type that is offered, and the range that says most exactly how much the client likes it. */
    private record Liked(MediaType type, Range range) {
        static Optional<Liked> of(MediaType type, List<Range> accepted) {
            String name = type.getContentTypeStr().toLowerCase(Locale.ROOT);
            return accepted.stream()
                    .filter(range -> range.precision(name) >= 0)
                    .max(Comparator.comparingInt(range -> range.precision(name)))
                    .filter(range -> range.quality > 0)
                    .map(range -> new Liked(type, range));
        }

        int precision() {
            return range.precision(type.getContentTypeStr().toLowerCase(Locale.ROOT));
        }
    }

    /**
     * The best of an offer, its first where the client does not care, or null where the client accepts none of it. Of what is
     * liked equally well the type that is named itself is better, then what is named first, then what is offered first.
     */
    public static @Nullable MediaType find(HttpServletRequest request, AcceptList offer) {
        List<String> accept = Collections.list(request.getHeaders("Accept"));
        if (accept.stream().allMatch(String::isBlank)) {
            return offer.first();
        }
        List<Range> accepted = new ArrayList<>();
        for (String element : new QuotedCSV(true, accept.toArray(String[]::new)).getValues()) {
            accepted.add(Range.of(element, accepted.size()));
        }
        Comparator<Liked> order = Comparator.<Liked>comparingDouble(liked -> -liked.range.quality)
                .thenComparingInt(liked -> -liked.precision())
                .thenComparingInt(liked -> liked.range.place);
        return offer.entries().stream()
                .flatMap(type -> Liked.of(type, accepted).stream())
                .min(order)
                .map(Liked::type)
                .orElse(null);
    }

    /**
     * Ends a request that accepts nothing of what there is.
     *
     * @throws RequestException with status 406
     */
    public static void require(HttpServletRequest request, AcceptList offer) {
        if (find(request, offer) == null) {
            throw new RequestException(406, "None of the accepted types can be had here. There is: " + offer + ".");
        }
    }
}
