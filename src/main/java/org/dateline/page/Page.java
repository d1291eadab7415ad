package org.dateline.page;

/** A page: a record with exactly the data that its template shows. Implementations are in the packages below this one. */
public interface Page {

    /** The template's file below {@code src/main/jte}; it has the parameters {@code page} and {@code chrome}. */
    String template();

    /** The head of the document, and the links in its foot. */
    PageMetadata metadata();
}
