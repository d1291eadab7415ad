// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.extract.analysis.Quotation;
import org.dateline.extract.analysis.TokenSpan;
import org.dateline.model.article.Span;

/** Reads the quotations of an annotated document, with the words that name their speakers. */
final class QuotationReader {
    private final Annotation document;

    QuotationReader(Annotation document) {
        this.document = document;
    }

    List<Quotation> read() {
        List<CoreMap> quotes =
                Objects.requireNonNullElse(document.get(CoreAnnotations.QuotationsAnnotation.class), List.of());
        return quotes.stream()
                .map(quote -> new Quotation(
                        new Span(
                                quote.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                                quote.get(CoreAnnotations.CharacterOffsetEndAnnotation.class)),
                        speaker(quote)))
                .toList();
    }

    /** The words that name the speaker. The annotations count tokens in the whole document. */
    private Optional<TokenSpan> speaker(CoreMap quote) {
        Integer begin = quote.get(QuoteAttributionAnnotator.MentionBeginAnnotation.class);
        Integer end = quote.get(QuoteAttributionAnnotator.MentionEndAnnotation.class);
        List<CoreLabel> tokens = document.get(CoreAnnotations.TokensAnnotation.class);
        if (begin == null || end == null || begin < 0 || end >= tokens.size() || end < begin) {
            return Optional.empty();
        }
        CoreLabel first = tokens.get(begin);
        CoreLabel last = tokens.get(end);
        return first.sentIndex() == last.sentIndex()
                ? Optional.of(new TokenSpan(first.sentIndex(), first.index() - 1, last.index()))
                : Optional.empty();
    }
}
