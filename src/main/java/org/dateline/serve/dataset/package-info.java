// SPDX-License-Identifier: Apache-2.0
/**
 * The description of the data set in VoID and DCAT.
 */
@NullMarked
package org.dateline.serve.dataset;

import org.jspecify.annotations.NullMarked;
