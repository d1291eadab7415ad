/**
 * The adapter to Stanford CoreNLP, the only package that knows it: its annotations become {@link
 * org.dateline.extract.analysis.Analysis}. Loaded only behind the engine's class loader, where CoreNLP and its models are.
 */
@NullMarked
package org.dateline.extract.corenlp;

import org.jspecify.annotations.NullMarked;
