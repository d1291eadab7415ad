// SPDX-License-Identifier: Apache-2.0
package org.dateline.browser;

import java.util.Locale;

/** Every kind of page that the site has, one line each, with an example in the shipped data. */
enum PageKind {
    START("/"),
    EVENT("/doc/event/gharyan-taken"),
    TIMELINE("/timeline?from=2019-04-01&to=2019-04-10"),
    ACTOR("/doc/actor/khalifa-haftar"),
    PLACE("/doc/place/gharyan"),
    ARTICLE("/doc/article/latimes-2019-04-04-haftar"),
    REPORT("/doc/report/latimes-2019-04-04-haftar/1"),
    CLAIM("/doc/claim/latimes-2019-04-04-haftar/al-asaba-deaths"),
    QUOTE("/doc/claim/latimes-2019-04-04-haftar/quote-10"),
    EVENT_TYPE("/event-type/territory-taken"),
    ARTICLES("/articles"),
    DISPUTES("/disputes"),
    OUTCOMES("/disputes?kind=outcomes"),
    MAP("/map"),
    SEARCH("/search?q=Kadafi"),
    ONTOLOGY("/ontology"),
    SPARQL("/sparql"),
    RESULT("/sparql?query=SELECT+*+%7B+%3Fs+%3Fp+%3Fo+%7D+LIMIT+20"),
    IMPORT("/import"),
    ABOUT("/about"),
    QUERIES("/$/queries"),
    CHANGES("/changes?from=2019-04-05&to=2019-04-10"),
    WITHDRAWAL("/changes?without=report/latimes-2019-04-04-haftar/1"),
    EARLIER_EVENT("/doc/event/lna-march-on-tripoli?asOf=2019-04-10"),
    EARLIER_PLACE("/doc/place/tripoli?asOf=2019-04-10"),
    NOT_FOUND("/doc/event/never-heard-of");

    private final String path;

    PageKind(String path) {
        this.path = path;
    }

    /** The example's path and query. */
    String path() {
        return path;
    }

    /** For the names of files. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
