// SPDX-License-Identifier: Apache-2.0
/**
 * Imports RDF files that are sent to {@code /import}, with progress and a report.
 */
@NullMarked
package org.dateline.serve.imports;

import org.jspecify.annotations.NullMarked;
