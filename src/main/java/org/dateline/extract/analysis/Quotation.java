package org.dateline.extract.analysis;

import java.util.Optional;
import org.dateline.model.article.Span;

/**
 * Words in quotation marks.
 *
 * @param span where they stand, marks included
 * @param speaker the words that name who speaks, where the engine found them
 */
public record Quotation(Span span, Optional<TokenSpan> speaker) {}
