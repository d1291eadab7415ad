// SPDX-License-Identifier: Apache-2.0
/**
 * Attribution of quotations: speaker, addressee and medium of each quotation of an article. Start at {@link
 * org.dateline.extract.quotation.QuotationFinder}.
 */
@NullMarked
package org.dateline.extract.quotation;

import org.jspecify.annotations.NullMarked;
