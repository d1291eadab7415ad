// SPDX-License-Identifier: Apache-2.0
/**
 * Search as values: what is asked for, what is found, and with which words it was found. Knows neither the index nor the store.
 */
@NullMarked
package org.dateline.model.text;

import org.jspecify.annotations.NullMarked;
