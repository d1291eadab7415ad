package org.dateline.serve.graphstore;

import java.util.List;
import org.dateline.issue.Issue;

/**
 * What came of an upload.
 *
 * @param triples statements of the default graph, or of the one that was named
 * @param quads statements of other graphs
 * @param warnings what was taken although it looks wrong
 */
record UploadResult(long triples, long quads, List<Issue> warnings) {}
