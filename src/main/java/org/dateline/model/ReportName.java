// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a report and its article are called: by the article's headline, otherwise by publisher and day. A headline is always the
 * article's own; our words about it never stand in its place.
 */
public final class ReportName {
    /** The name of a report in its IRI, before the number of its revision. */
    private static final Pattern REVISION = Pattern.compile("/([^/]+)/[0-9]+$");

    private ReportName() {}

    /**
     * The name of a report. Unknown parts are empty.
     *
     * @param headline the article's own
     * @param publisher the name of the publisher
     * @param published the time of publication, as {@code xsd:dateTime} or {@code xsd:date}
     * @param ownWords what we call the article, in our words
     * @param iri of the article or of the report
     * @return {@code Fox News, 8 May 2019} for instance; never empty, and never the number of a revision alone
     */
    public static String of(String headline, String publisher, String published, String ownWords, String iri) {
        String day = EnglishText.day(published);
        if (!headline.isBlank()) {
            return headline;
        }
        if (!publisher.isBlank()) {
            return day.isEmpty() ? publisher : publisher + ", " + day;
        }
        if (!ownWords.isBlank()) {
            return ownWords;
        }
        return day.isEmpty() ? of(iri) : "Report of " + day;
    }

    /** The name of a report of which only the IRI is known: its name in that, in words. */
    public static String of(String iri) {
        Matcher revision = REVISION.matcher(iri);
        return (revision.find() ? revision.group(1) : Iri.localName(iri)).replace('-', ' ');
    }
}
