package org.dateline.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.system.ConNeg;
import org.jspecify.annotations.Nullable;

/** Content negotiation by the Accept header (RFC 9110, section 12.5.1). */
final class Negotiation {
    private Negotiation() {}

    /** The best of an offer, its first where the client does not care, or null where the client accepts none of it. */
    static @Nullable MediaType find(HttpServletRequest request, AcceptList offer) {
        List<String> accept = Collections.list(request.getHeaders("Accept"));
        if (accept.isEmpty()) {
            return offer.first();
        }
        return ConNeg.match(String.join(",", accept), offer);
    }

    /**
     * Ends a request that accepts nothing of what there is.
     *
     * @throws RequestException with status 406
     */
    static void require(HttpServletRequest request, AcceptList offer) {
        if (find(request, offer) == null) {
            throw new RequestException(406, "None of the accepted types can be had here. There is: " + offer + ".");
        }
    }
}
