// SPDX-License-Identifier: Apache-2.0
package org.dateline.input;

import org.dateline.issue.IssueLog;

/** Decides which files are inputs of a command. Each kind of content has its own filter; this package knows none of them. */
public interface InputFilter {

    /** How the user chose a file. */
    enum Choice {
        /** By its own name, or as standard input. */
        NAMED,
        /** By a pattern that its name matches. */
        MATCHED,
        /** By a directory that contains it. */
        LISTED
    }

    /** What the command reads, as a singular noun for messages, such as {@code RDF file}. */
    String noun();

    /**
     * Decides whether a file is read, and logs the reason if it is not.
     *
     * @param name the file's name, or {@link Input#STANDARD_INPUT}
     * @param choice how the user chose the file
     * @param log receives an error for a file that the user named in vain, and a warning for a skipped file
     */
    boolean accepts(String name, Choice choice, IssueLog log);
}
