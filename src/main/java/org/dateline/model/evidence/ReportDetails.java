// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.evidence;

import java.time.Instant;
import java.util.Optional;
import org.dateline.model.EnglishText;
import org.dateline.model.Named;
import org.dateline.model.ReportName;
import org.jspecify.annotations.Nullable;

/**
 * A report in full, as pages of events and articles show it. {@link org.dateline.model.Report} is the short form, which timelines and exports carry by the
 * thousand: its texts are written out, and it has no links.
 *
 * @param iri the record, which is the name of a named graph
 * @param article the article's IRI; the record's own where it names none
 * @param headline the article's own; empty if unknown
 * @param ownWords what we call the article or say of it, in our words; empty if nothing
 * @param parties publisher, origin and author of the record
 * @param published when the article came out
 * @param byDay whether only the day of that is known
 * @param address the article's address elsewhere; empty if unknown, http or https only
 */
public record ReportDetails(
        String iri,
        String article,
        String headline,
        String ownWords,
        Parties parties,
        @Nullable Instant published,
        boolean byDay,
        String address) {

    /**
     * Publisher, origin and author of the record of a report.
     *
     * @param publisher who published the article
     * @param upstream the wire or claimant on which the whole article rests
     * @param recordedBy who or what made our record of it
     */
    public record Parties(Optional<Named> publisher, Optional<Named> upstream, Optional<Named> recordedBy) {
        /** Nobody is known. */
        public static final Parties UNKNOWN = new Parties(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A graph of which nothing is known but its name. */
    public static ReportDetails unknown(String iri) {
        return new ReportDetails(iri, iri, "", "", Parties.UNKNOWN, null, true, "");
    }

    /** The day or minute of publication; empty if unknown. */
    public String publishedInWords() {
        if (published == null) {
            return "";
        }
        return byDay ? EnglishText.day(published.toString()) : EnglishText.instant(published.toString());
    }

    /** The day of publication in UTC; empty if unknown. */
    public String day() {
        return published == null ? "" : EnglishText.day(published.toString());
    }

    /** Our words about the article, where it has no headline and they are not its title; otherwise empty. */
    public String gloss() {
        return headline.isEmpty() && !ownWords.equals(title()) ? ownWords : "";
    }

    /** What a reader calls it where the day stands beside it: the publisher, otherwise its title. */
    public String shortName() {
        return parties.publisher().map(Named::label).orElseGet(this::title);
    }

    /** The headline, otherwise publisher and day. */
    public String title() {
        return ReportName.of(
                headline,
                parties.publisher().map(Named::label).orElse(""),
                published == null ? "" : published.toString(),
                ownWords,
                article);
    }
}
