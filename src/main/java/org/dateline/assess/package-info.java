/**
 * From what all sources claim to what we hold to be the case: pure functions over model records, one small class a rule, each
 * of which can explain its outcome. A rule's page is {@code docs/rules/NAME.md}.
 *
 * <p>May import {@code model} only. It knows no RDF and no store, so that a rule can be read and tested by itself.
 */
@NullMarked
package org.dateline.assess;

import org.jspecify.annotations.NullMarked;
