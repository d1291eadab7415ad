/**
 * Cross-document event coreference: whether two articles tell of the same event. An {@link
 * org.dateline.load.coreference.EventSketch} is what one article says that tells an event from others; {@link
 * org.dateline.load.coreference.EventMatcher} holds sketches against each other and says why. No store is needed. Decision 0110.
 */
@NullMarked
package org.dateline.load.coreference;

import org.jspecify.annotations.NullMarked;
