/**
 * The page of the vocabulary: its terms and the schemes of event types.
 *
 * <p>May import {@code model} and {@code page}.
 */
@NullMarked
package org.dateline.page.ontology;

import org.jspecify.annotations.NullMarked;
