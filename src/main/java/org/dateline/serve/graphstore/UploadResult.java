// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.graphstore;

import java.util.List;
import org.dateline.issue.Issue;

/**
 * The result of an upload.
 *
 * @param triples the number of statements in the default graph, or in the graph that the request names
 * @param quads the number of statements in other graphs
 * @param warnings issues that did not prevent the upload
 */
record UploadResult(long triples, long quads, List<Issue> warnings) {}
