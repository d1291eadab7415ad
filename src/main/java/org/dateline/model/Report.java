package org.dateline.model;

/**
 * A report that tells of events. What is not known is empty.
 *
 * @param iri our record of the report: the named graph
 * @param article the article's IRI
 * @param headline of the article
 * @param publisher the name of who published it
 * @param url where it was read; only of the schemes http and https
 * @param published when, as {@code xsd:dateTime} writes it
 */
public record Report(String iri, String article, String headline, String publisher, String url, String published) {}
