package org.dateline.page;

/** A page: a record of just what is shown, that names the template which shows it. */
public interface Page {

    /** The template's file below {@code src/main/jte}; it has the parameters {@code page} and {@code frame}. */
    String template();

    /** What stands around the content. */
    PageMetadata shell();
}
