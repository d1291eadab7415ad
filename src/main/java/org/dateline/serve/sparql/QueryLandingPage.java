// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.dateline.serve.http.ContentNegotiation;
import org.dateline.serve.http.RdfFormat;
import org.dateline.store.Store;

/**
 * Answers a request to the query endpoint that has no query: with the editor for browsers, with the service description for programs.
 *
 * @param editor the pages of the query editor
 * @param readOnly whether the server refuses updates
 * @param store the store that is queried
 */
public record QueryLandingPage(QueryPages editor, boolean readOnly, Store store) {
    private static final AcceptList OFFER = AcceptList.create(Stream.concat(
                    RdfFormat.offer(RdfFormat.ofTriples()).entries().stream().map(MediaType::getContentTypeStr),
                    Stream.of(RdfFormat.HTML.mediaType()))
            .toArray(String[]::new));

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        MediaType best = ContentNegotiation.find(request, OFFER);
        if (best != null && RdfFormat.HTML.mediaType().equals(best.getContentTypeStr())) {
            editor.writeForm(request, response);
        } else {
            ServiceDescription.write(request, response, readOnly, store.prefixes());
        }
    }
}
