/**
 * What is shown of an event, a claim or a report together with who says so: the held values beside what each source tells, claims
 * with claimant and report, the words in the article. {@code query} reads these records, {@code page} shows them.
 *
 * <p>Whatever is missing in the data is missing here: text that is not known is empty, a thing that is not known is absent. IRIs
 * are as they stand in the graph and may be of any scheme. Imports only its parent, {@code model}.
 */
@NullMarked
package org.dateline.model.evidence;

import org.jspecify.annotations.NullMarked;
