// SPDX-License-Identifier: Apache-2.0
package org.dateline.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets the links and forms of a page that shows an earlier day lead to pages of the same day. It works on the HTML of the templates, in
 * which every link of the site is an attribute {@code href="/…"}, so that no page has to think of the day.
 */
public final class DayLinks {
    /** A link or a form of this site: the attribute, the path with its query, and the fragment. */
    private static final Pattern LINK =
            Pattern.compile("(<(a|form)\\b[^>]*?\\s(?:href|action)=\")(/(?!/)[^\"#]*)(#[^\"]*)?(\"[^>]*>)");

    /** Pages that tell of today or of several days, and what writes. */
    private static final Pattern TIMELESS =
            Pattern.compile("/(about|assets|import|review|retract|changes|timemap|void|robots|sitemap)(?![\\w-]).*");

    /** The rules and the ontology that ship with the program. */
    private static final Pattern SAME_EVERY_DAY = Pattern.compile("/(rule|ontology|shapes|alignments)(?![\\w-]).*");

    /** Pages that choose the day themselves: their own links and forms have it already, or are there to leave it. */
    private static final Pattern SELECTION = Pattern.compile("/(timeline|map)([?.].*)?");

    private DayLinks() {}

    /** Whether what is at a path is the same on every day. Its page shows no bar, but its links keep the day that the reader came from. */
    public static boolean isSameEveryDay(String path) {
        return SAME_EVERY_DAY.matcher(path).matches();
    }

    /** The same page with links to the same day. */
    static String keep(String html, AsOfBar bar) {
        String encoded = URLEncoder.encode(bar.asOf(), StandardCharsets.UTF_8);
        boolean isSelection = SELECTION.matcher(bar.today()).matches();
        return LINK.matcher(html).replaceAll(found -> {
            String path = found.group(3);
            if (TIMELESS.matcher(path).matches()
                    || (isSelection && SELECTION.matcher(path).matches())
                    || path.matches(".*[?;&]asOf=.*")
                    || found.group().contains(" data-today")) {
                return Matcher.quoteReplacement(found.group());
            }
            String fragment = found.group(4) == null ? "" : found.group(4);
            String address = path + (path.contains("?") ? "&amp;" : "?") + "asOf=" + encoded;
            String field = "form".equals(found.group(2))
                    ? "<input type=\"hidden\" name=\"asOf\" value=\"" + bar.asOf() + "\">"
                    : "";
            return Matcher.quoteReplacement(found.group(1) + address + fragment + found.group(5) + field);
        });
    }
}
