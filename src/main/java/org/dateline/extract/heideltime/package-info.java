// SPDX-License-Identifier: Apache-2.0
/**
 * The adapter to HeidelTime (Strötgen and Gertz 2013), the only package that uses HeidelTime and UIMA. Like the adapter
 * to CoreNLP, it is loaded by the engine's class loader only.
 */
@NullMarked
package org.dateline.extract.heideltime;

import org.jspecify.annotations.NullMarked;
