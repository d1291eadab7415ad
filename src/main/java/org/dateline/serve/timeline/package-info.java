/**
 * The timeline, the map and their exports.
 */
@NullMarked
package org.dateline.serve.timeline;

import org.jspecify.annotations.NullMarked;
