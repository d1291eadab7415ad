/**
 * The description of the data set in VoID and DCAT.
 */
@NullMarked
package org.dateline.serve.dataset;

import org.jspecify.annotations.NullMarked;
