// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.model.Namespaces;
import org.dateline.model.StateAccount.StateRelation;

/**
 * Mints the IRIs of assessments and what belongs to them: always the same for the same thing. An event {@code …/id/event/NAME} has the nodes
 * of its history at {@code …/id/assessment/NAME/N} under the same base, its participations and tolls below itself. For any other event the
 * base is {@value #BASE} and the name is the event's whole IRI, percent-encoded.
 */
public final class DatelineIris {
    /** The base of IRIs minted for things that are not under {@code …/id/}. */
    public static final String BASE = Namespaces.DATELINE;

    /** The graph that holds what was known of events and states at other times, the same in every store. */
    public static final String HISTORY = BASE + "id/graph/history";

    private static final String EVENT = "/id/event/";
    private static final String ASSESSMENT = "/id/assessment/";
    private static final String CLAIM = "/id/claim/";
    private static final String ARTICLE = "/id/article/";
    private static final String REVIEWS = "/id/reviews/";
    private static final String DISTANCE = "/id/distance/";

    /** Where versions before 0.1.0 wrote discrepancies. */
    private static final String DISCREPANCY = "/id/discrepancy/";

    private static final Pattern STATE = Pattern.compile(".*/id/state/[^/]+/.+/.+/[0-9]+");

    private DatelineIris() {}

    /** The n-th node of the history of an event or state, from 1. */
    public static String assessment(String event, int number) {
        return assessments(event) + number;
    }

    /** What the IRIs of the nodes of an event's history begin with. */
    public static String assessments(String event) {
        return under(event, "assessment");
    }

    /** Whether an IRI is of the form in which the nodes of histories, and what belongs to them, are minted. */
    public static boolean isOfHistory(String iri) {
        return iri.contains(ASSESSMENT);
    }

    /** What the IRIs of an event's participations begin with. */
    public static String participations(String event) {
        return isOwn(event) ? event + "/participation/" : under(event, "participation");
    }

    /** What the IRIs of an event's tolls begin with. */
    public static String casualties(String event) {
        return isOwn(event) ? event + "/casualties/" : under(event, "casualties");
    }

    /** The n-th state of a relation, from 1: {@code …/id/state/KIND/HOLDER/OTHER/N} under the holder's base. */
    public static String state(StateRelation relation, int number) {
        int at = relation.holder().indexOf("/id/");
        String prefix = (at < 0 ? BASE : relation.holder().substring(0, at + 1)) + "id/state/";
        return prefix + relation.kindName() + "/" + name(relation.holder(), prefix) + "/"
                + name(relation.other(), prefix) + "/" + number;
    }

    /** Whether an IRI is of the form in which states are minted. */
    public static boolean isState(String iri) {
        return STATE.matcher(iri).matches();
    }

    /** What compares a claimed distance with the computed one. */
    public static String distance(String claim) {
        return ofClaim(claim, DISTANCE);
    }

    /** The same with the forms that were minted before, which a new assessment replaces. */
    public static List<String> distances(String claim) {
        return List.of(distance(claim), ofClaim(claim, DISCREPANCY));
    }

    private static String ofClaim(String claim, String kind) {
        int at = claim.indexOf(CLAIM);
        return at > 0
                ? claim.substring(0, at) + kind + claim.substring(at + CLAIM.length())
                : BASE.substring(0, BASE.length() - 1) + kind + encode(claim);
    }

    /** The graph that contains the reviews of an article's facts: {@code …/id/reviews/SLUG} for {@code …/id/article/SLUG}. */
    public static String reviews(String article) {
        int at = article.indexOf(ARTICLE);
        return at > 0
                ? article.substring(0, at) + REVIEWS + article.substring(at + ARTICLE.length())
                : BASE.substring(0, BASE.length() - 1) + REVIEWS + encode(article);
    }

    /** The article whose reviews a graph contains, if it is a graph of reviews. */
    public static Optional<String> reviewedArticle(String graph) {
        int at = graph.indexOf(REVIEWS);
        if (at <= 0) {
            return Optional.empty();
        }
        String name = graph.substring(at + REVIEWS.length());
        return Optional.of(
                name.contains("%3A")
                        ? java.net.URLDecoder.decode(name, StandardCharsets.UTF_8)
                        : graph.substring(0, at) + ARTICLE + name);
    }

    /** Whether an IRI is of the form in which comparisons of distances are minted. */
    public static boolean isDistance(String iri) {
        return iri.contains(DISTANCE) || iri.contains(DISCREPANCY);
    }

    /** The name of an agent or place in an IRI minted for a thing under some base. */
    public static String name(String thing, String minted) {
        int at = thing.indexOf("/id/");
        int slash = at < 0 ? -1 : thing.indexOf('/', at + 4);
        boolean sameBase = slash > 0 && minted.startsWith(thing.substring(0, at) + "/id/");
        return sameBase && slash + 1 < thing.length() ? thing.substring(slash + 1) : encode(thing);
    }

    /** The event for which an assessment, participation or toll was minted (or would have been), if it is one of these. */
    public static Optional<String> eventOf(String minted) {
        for (String kind : new String[] {"assessment", "participation", "casualties"}) {
            int below = minted.indexOf("/" + kind + "/");
            if (below > 0 && isOwn(minted.substring(0, below)) && !kind.equals("assessment")) {
                return Optional.of(minted.substring(0, below));
            }
            int at = minted.indexOf("/id/" + kind + "/");
            if (at > 0) {
                return named(minted, at, kind);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> named(String minted, int at, String kind) {
        String rest = minted.substring(at + kind.length() + 5);
        String name = kind.equals("assessment") ? rest.replaceFirst("/\\d+(/.*)?$", "") : rest.replaceFirst("/.*", "");
        if (name.contains("%3A")) {
            return Optional.of(java.net.URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8));
        }
        return Optional.of(minted.substring(0, at) + EVENT + name);
    }

    private static boolean isOwn(String event) {
        return event.indexOf(EVENT) > 0;
    }

    private static String under(String event, String kind) {
        int at = event.indexOf(EVENT);
        return at > 0
                ? event.substring(0, at) + "/id/" + kind + "/" + event.substring(at + EVENT.length()) + "/"
                : BASE + "id/" + kind + "/" + encode(event) + "/";
    }

    /** Percent-encoded so that only unreserved characters of RFC 3986 are left. */
    static String encode(String iri) {
        return java.net.URLEncoder.encode(iri, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
