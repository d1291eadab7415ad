package org.dateline.input;

import org.dateline.issue.IssueLog;

/** Decides which files are inputs of a command. Each kind of content has its own filter; this package knows none of them. */
public interface InputFilter {

    /** What the command reads, as a singular noun for messages, such as {@code RDF file}. */
    String noun();

    /**
     * Decides whether a file is read, and logs the reason if it is not.
     *
     * @param name the file's name, or {@link Input#STANDARD_INPUT}
     * @param named true if the user named this file; false if it was found in a directory that the user named
     * @param log receives an error for a file that the user named in vain, and a note for a skipped file
     */
    boolean accepts(String name, boolean named, IssueLog log);
}
