/**
 * Reads an event, a claim or a report with all that is said about it, for their pages. Each reader asks a handful of bounded
 * questions, every one anchored at the thing, in one transaction, gathers the rows as {@link org.dateline.query.evidence.GatheredStatements}
 * and shapes them into the records of {@code model.evidence}.
 *
 * <p>May import what its parent may: {@code model}, {@code rdf}, {@code store}, {@code index}.
 */
@NullMarked
package org.dateline.query.evidence;

import org.jspecify.annotations.NullMarked;
