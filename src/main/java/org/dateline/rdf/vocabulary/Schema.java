// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dateline.model.Namespaces;

/** schema.org's terms. */
public final class Schema {
    /** The namespace. */
    public static final String NS = Namespaces.SCHEMA;

    /** {@code GovernmentOrganization}. */
    public static final Node GOVERNMENT_ORGANIZATION_CLASS = term("GovernmentOrganization");

    /** {@code NewsArticle}. */
    public static final Node NEWS_ARTICLE_CLASS = term("NewsArticle");

    /** {@code NewsMediaOrganization}. */
    public static final Node NEWS_MEDIA_ORGANIZATION_CLASS = term("NewsMediaOrganization");

    /** {@code Organization}. */
    public static final Node ORGANIZATION_CLASS = term("Organization");

    /** {@code Person}. */
    public static final Node PERSON_CLASS = term("Person");

    /** {@code Photograph}. */
    public static final Node PHOTOGRAPH_CLASS = term("Photograph");

    /** {@code WebPage}. */
    public static final Node WEB_PAGE_CLASS = term("WebPage");

    /** {@code about}. */
    public static final Node ABOUT = term("about");

    /** {@code author}. */
    public static final Node AUTHOR = term("author");

    /** {@code containedInPlace}. */
    public static final Node CONTAINED_IN_PLACE = term("containedInPlace");

    /** {@code contentLocation}. */
    public static final Node CONTENT_LOCATION = term("contentLocation");

    /** {@code creator}. */
    public static final Node CREATOR = term("creator");

    /** {@code creditText}. */
    public static final Node CREDIT_TEXT = term("creditText");

    /** {@code dateCreated}. */
    public static final Node DATE_CREATED = term("dateCreated");

    /** {@code dateModified}. */
    public static final Node DATE_MODIFIED = term("dateModified");

    /** {@code datePublished}. */
    public static final Node DATE_PUBLISHED = term("datePublished");

    /** {@code headline}. */
    public static final Node HEADLINE = term("headline");

    /** {@code inLanguage}. */
    public static final Node IN_LANGUAGE = term("inLanguage");

    /** {@code isPartOf}. */
    public static final Node IS_PART_OF = term("isPartOf");

    /** {@code jobTitle}. */
    public static final Node JOB_TITLE = term("jobTitle");

    /** {@code locationCreated}. */
    public static final Node LOCATION_CREATED = term("locationCreated");

    /** {@code publisher}. */
    public static final Node PUBLISHER = term("publisher");

    /** {@code url}. */
    public static final Node URL = term("url");

    private Schema() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
