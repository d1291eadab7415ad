/**
 * Timelines as a page, and as files: a selection of events in the formats of other programs. One class per format; each writes as it goes, so
 * that an answer needs no memory of its own size.
 */
@NullMarked
package org.dateline.page.timeline;

import org.jspecify.annotations.NullMarked;
