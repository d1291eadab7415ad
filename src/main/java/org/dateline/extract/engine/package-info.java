// SPDX-License-Identifier: Apache-2.0
/**
 * Access to the language engine: finding and downloading its jars, and the class loader that separates it from the
 * program. Start at {@link org.dateline.extract.engine.EngineLibrary} and {@link
 * org.dateline.extract.engine.LoadedEngine}.
 */
@NullMarked
package org.dateline.extract.engine;

import org.jspecify.annotations.NullMarked;
