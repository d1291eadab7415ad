// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import java.util.List;
import org.dateline.issue.Issue;
import org.dateline.page.Link;

/**
 * A problem with a request, as it is reported to the client.
 *
 * @param status HTTP status code, 400 to 599
 * @param message one or two sentences: the fault, then the remedy; never a stack trace
 * @param line line of the query or document, from 1; 0 where there is none
 * @param column column, from 1; 0 where there is none
 * @param issues all issues of an upload; empty for other requests
 * @param passing whether the same request will soon succeed, so that a page may repeat it by itself
 * @param search the search that a page offers instead
 */
public record Problem(
        int status, String message, long line, long column, List<Issue> issues, boolean passing, Search search) {

    /**
     * A search that may find what the client wanted.
     *
     * @param words the words to search for; empty where no search is offered
     * @param near its first results
     */
    public record Search(String words, List<Link> near) {
        static final Search NONE = new Search("", List.of());

        /** Keeps a copy of the results. */
        public Search {
            near = List.copyOf(near);
        }
    }

    /** Keeps a copy of the issues. */
    public Problem {
        issues = List.copyOf(issues);
    }

    /** A problem that the client can do something about. */
    public Problem(int status, String message, long line, long column, List<Issue> issues) {
        this(status, message, line, column, issues, false, Search.NONE);
    }

    /** A problem without a position. */
    static Problem of(int status, String message) {
        return new Problem(status, message, 0, 0, List.of());
    }

    /** The server has to finish something first. */
    static Problem passing(String message) {
        return new Problem(503, message, 0, 0, List.of(), true, Search.NONE);
    }

    /** The same with a search that a page offers. */
    public Problem offering(Search other) {
        return new Problem(status, message, line, column, issues, passing, other);
    }
}
