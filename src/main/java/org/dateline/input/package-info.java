/**
 * The inputs that a user names: files, directories, globs and standard input, plain or compressed.
 *
 * <p>Start at {@link org.dateline.input.InputLister}. This package knows nothing of RDF or of articles.
 */
@NullMarked
package org.dateline.input;

import org.jspecify.annotations.NullMarked;
