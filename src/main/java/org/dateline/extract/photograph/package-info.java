// SPDX-License-Identifier: Apache-2.0
/** Photographs of an article, found by their credit lines and described by their captions. */
@NullMarked
package org.dateline.extract.photograph;

import org.jspecify.annotations.NullMarked;
