// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.analysis;

import java.util.Optional;
import org.dateline.model.article.Span;

/**
 * A quotation in quotation marks.
 *
 * @param span the span in the text, quotation marks included
 * @param speaker the words that name the speaker, if the engine found them
 */
public record Quotation(Span span, Optional<TokenSpan> speaker) {}
