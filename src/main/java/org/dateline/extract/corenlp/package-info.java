// SPDX-License-Identifier: Apache-2.0
/**
 * The adapter to Stanford CoreNLP, the only package that uses it. It converts CoreNLP's annotations to an {@link
 * org.dateline.extract.analysis.Analysis}. It is loaded by the engine's class loader only, which has CoreNLP and its
 * models.
 */
@NullMarked
package org.dateline.extract.corenlp;

import org.jspecify.annotations.NullMarked;
