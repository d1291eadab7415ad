// SPDX-License-Identifier: Apache-2.0
package org.dateline.site;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Visits a site by the links in its pages alone. The pages of selections have no end, since each leads to narrower ones, and nodes of
 * histories are many: of both only a fixed share is visited. Each earlier day is a site of its own, of which only what today's pages link to
 * is visited.
 */
final class SiteCrawler {
    private static final Pattern HREF = Pattern.compile("href=\"([^\"]*)\"");

    /** Of selections, other formats, and things that belong to events, one in so many is visited. */
    private static final int SHARE = 25;

    private static final Pattern SAMPLED = Pattern.compile(
            ".*[?&]asOf=.*|/(timeline|map|search|sparql|articles|disputes|data)[^/]*[?].*|.*[?].*(format|view)=.*|.*\\.(ttl|nt|rdf|trig|jsonld)"
                    + "(\\?.*)?|/doc/(assessment|participation|mention|time|distance|state|claim)/.*"
                    + "|.*/(participation|casualties)/.*");

    /** A report by the path of its IRI, or linked by the number of its revision alone: neither is a name. The IRI itself may be shown. */
    private static final Pattern NAMELESS_REPORT = Pattern.compile(
            "(?<!dateline/id/)\\breport/[^\\s<>\"]+/[0-9]+(?![^<]*>)|href=\"/doc/report/[^\"]*\"[^>]*>\\s*[0-9]+\\s*</a>");

    /** Only the nodes of histories are called by the period in which something was known. */
    private static final Pattern NAMED_BY_PERIOD = Pattern.compile("<h1[^>]*>\\s*as known from[^<]*");

    /** Pages that show data as they are: the statements of a thing, results of queries, examples of the ontology. */
    private static final Pattern SHOWS_IRIS = Pattern.compile("[?&](view=statements|page=)|^/(sparql|ontology)\\b");

    private final DemoServer site;
    private final Set<String> visited = new LinkedHashSet<>();
    private final Deque<String> ahead = new ArrayDeque<>();
    private final TreeMap<String, String> broken = new TreeMap<>();
    private final TreeMap<String, String> nameless = new TreeMap<>();

    SiteCrawler(DemoServer site) {
        this.site = site;
    }

    /** Visits everything that can be reached. */
    SiteCrawler from(String path) {
        visited.add(path);
        ahead.add(path);
        while (!ahead.isEmpty()) {
            visit(ahead.remove());
        }
        return this;
    }

    /** The visited paths. */
    Set<String> visited() {
        return visited;
    }

    /** The paths of pages on which a report has no name, or a thing the name of a period, with what stands there. */
    TreeMap<String, String> nameless() {
        return nameless;
    }

    /** The paths that failed, with the status. */
    TreeMap<String, String> broken() {
        return broken;
    }

    private void visit(String path) {
        HttpResponse<String> page = site.get(path, "text/html");
        if (page.statusCode() >= 300 && page.statusCode() < 400) {
            page.headers().firstValue("Location").ifPresent(target -> add(path, target));
        } else if (page.statusCode() != 200) {
            broken.merge(path, "status " + page.statusCode(), String::concat);
        } else if (page.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            Matcher report = NAMELESS_REPORT.matcher(page.body().replaceAll("(?s)<(script|textarea)[ >].*?</\\1>", ""));
            if (report.find() && !SHOWS_IRIS.matcher(path).find()) {
                nameless.put(path, report.group());
            }
            Matcher period = NAMED_BY_PERIOD.matcher(page.body());
            if (period.find() && !path.startsWith("/doc/assessment/")) {
                nameless.put(path, period.group());
            }
            Matcher link = HREF.matcher(page.body());
            while (link.find()) {
                add(path, unescaped(link.group(1)));
            }
        }
    }

    private void add(String from, String target) {
        String path = target.startsWith("?") ? from.replaceFirst("\\?.*", "") + target : target;
        path = path.replaceFirst("#.*", "");
        if (!path.startsWith("/") || path.startsWith("//") || (isEarlier(from) && isEarlier(path))) {
            return;
        }
        // The tests of linked data check that the path of a thing redirects to its document.
        path = path.startsWith("/id/") ? "/doc/" + path.substring(4) : path;
        boolean left = SAMPLED.matcher(path).matches() && Math.floorMod(path.hashCode(), SHARE) != 0;
        if (!left && visited.add(path)) {
            broken.remove(path);
            ahead.add(ascii(path));
        }
    }

    private static boolean isEarlier(String path) {
        return path.contains("asOf=");
    }

    private static String ascii(String path) {
        return java.net.URI.create(path.replace(" ", "%20").replace("|", "%7C")).toASCIIString();
    }

    private static String unescaped(String text) {
        return text.replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
