// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.overview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.query.SitemapEntries;
import org.dateline.serve.http.ByteResponse;
import org.dateline.serve.http.PageServlet;
import org.dateline.serve.http.RequestException;
import org.dateline.serve.http.RequestOrigin;
import org.dateline.serve.site.LocalPaths;
import org.dateline.serve.thing.ThingDocument;
import org.dateline.store.Store;

/**
 * {@code /robots.txt}, {@code /sitemap.xml} and its parts {@code /sitemap/{kind}-{n}.xml} (sitemaps.org, version 0.9): the pages of
 * all events, actors, places and articles. A part is sent while it is read, and never kept in memory as a whole.
 */
public final class SitemapServlet extends PageServlet {
    private static final long serialVersionUID = 1;

    /** How many addresses the protocol allows in one part. */
    private static final int PART = 50_000;

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
    private static final Pattern PATH = Pattern.compile("/sitemap/([a-z]+)-([1-9]\\d{0,5})\\.xml");

    private final transient Store store;
    private final transient LocalPaths paths;

    /** A servlet for the things of a store. */
    public SitemapServlet(Store store, LocalPaths paths) {
        this.store = store;
        this.paths = paths;
    }

    @Override
    protected boolean isLocalized() {
        return false;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        String origin = RequestOrigin.of(request);
        if ("/robots.txt".equals(path)) {
            String text = "User-agent: *\nDisallow: /sparql\nDisallow: /data\nDisallow: /update\nDisallow: /$/\n"
                    + "Disallow: /timemap/\nDisallow: /*asOf=\n\nSitemap: "
                    + origin + "/sitemap.xml\n";
            ByteResponse.write(request, response, "text/plain;charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
        } else if ("/sitemap.xml".equals(path)) {
            ByteResponse.write(
                    request, response, "application/xml", index(origin).getBytes(StandardCharsets.UTF_8));
        } else {
            part(request, response, path);
        }
    }

    private String index(String origin) {
        StringBuilder index = new StringBuilder(HEAD).append("<sitemapindex").append(NAMESPACE);
        for (Map.Entry<String, Long> kind : SitemapEntries.counts(store).entrySet()) {
            for (long part = 1; (part - 1) * PART < kind.getValue(); part++) {
                index.append("<sitemap><loc>")
                        .append(xml(origin + "/sitemap/" + kind.getKey() + "-" + part + ".xml"))
                        .append("</loc></sitemap>\n");
            }
        }
        return index.append("</sitemapindex>\n").toString();
    }

    private void part(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches() || !SitemapEntries.has(matcher.group(1))) {
            throw new RequestException(404, "Not found: this part of the sitemap. /sitemap.xml lists all parts.");
        }
        response.setContentType("application/xml");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        if ("HEAD".equals(request.getMethod())) {
            response.flushBuffer(); // or else the server would add a Content-Length of 0
            return;
        }
        String origin = RequestOrigin.of(request);
        Writer out = response.getWriter();
        out.append(HEAD).append("<urlset").append(NAMESPACE);
        long offset = (Long.parseLong(matcher.group(2)) - 1) * PART;
        SitemapEntries.forEach(
                store,
                new SitemapEntries.Slice(matcher.group(1), offset, PART),
                iri -> url(out, origin + ThingDocument.ascii(paths.document(iri))));
        out.append("</urlset>\n");
    }

    private static void url(Writer out, String address) {
        try {
            out.append("<url><loc>").append(xml(address)).append("</loc></url>\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("'", "&apos;")
                .replace("\"", "&quot;");
    }
}
