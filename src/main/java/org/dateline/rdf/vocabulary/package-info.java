// SPDX-License-Identifier: Apache-2.0
/**
 * The terms of the vocabularies as Jena nodes, one class for each namespace.
 */
@NullMarked
package org.dateline.rdf.vocabulary;

import org.jspecify.annotations.NullMarked;
