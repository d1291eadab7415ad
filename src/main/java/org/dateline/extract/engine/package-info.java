/**
 * Keeps the language engine apart from the program: where its jars are, how they are fetched when they are first wanted, and the
 * class loader behind which it runs.
 */
@NullMarked
package org.dateline.extract.engine;

import org.jspecify.annotations.NullMarked;
