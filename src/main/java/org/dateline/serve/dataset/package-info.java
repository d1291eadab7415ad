/**
 * Describes the data set with VoID and DCAT.
 */
@NullMarked
package org.dateline.serve.dataset;

import org.jspecify.annotations.NullMarked;
