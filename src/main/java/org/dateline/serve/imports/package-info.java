/**
 * Imports RDF files that a browser sends to {@code /import}, with progress and a report.
 */
@NullMarked
package org.dateline.serve.imports;

import org.jspecify.annotations.NullMarked;
