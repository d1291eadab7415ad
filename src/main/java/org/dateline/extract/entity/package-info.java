// SPDX-License-Identifier: Apache-2.0
/** The entities of an article: the places, times and actors that earlier stages found, with look-up by token. */
@NullMarked
package org.dateline.extract.entity;

import org.jspecify.annotations.NullMarked;
