// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

/**
 * A report in short, as timelines and exports list it. Unknown parts are empty. {@link org.dateline.model.evidence.ReportDetails} is the
 * full form, with links to publisher and origin, which only pages of single events and articles need.
 *
 * @param iri the report, which is the name of its graph
 * @param article the article's IRI
 * @param headline the article's own
 * @param ownWords what we call it or say of it, in our words
 * @param publisher the name of who published it
 * @param url where it was read; only of the schemes http and https
 * @param published when, as {@code xsd:dateTime} writes it
 */
public record Report(
        String iri, String article, String headline, String ownWords, String publisher, String url, String published) {
    /** A report of which only the IRI is known. */
    public static Report unknown(String iri) {
        return new Report(iri, "", "", "", "", "", "");
    }

    /** Our words about the article, where it has no headline and they are not its name; otherwise empty. */
    public String gloss() {
        return headline.isEmpty() && !ownWords.equals(name()) ? ownWords : "";
    }

    /** What it is called: the headline, otherwise publisher and day. */
    public String name() {
        return ReportName.of(headline, publisher, published, ownWords, article.isEmpty() ? iri : article);
    }
}
