package org.dateline.ingest;

import java.util.List;
import org.dateline.ingest.identity.RecordPlacement;
import org.jspecify.annotations.Nullable;

/**
 * What became of an article that was to be written.
 *
 * @param extracted the article
 * @param placement where it belongs
 * @param written whether it was written
 * @param left what of it the ontology could not say, in words
 * @param failure why it could not be written; null where it was or need not be
 */
record ArticleOutcome(
        AnalysedArticle extracted,
        RecordPlacement placement,
        boolean written,
        List<String> left,
        @Nullable RuntimeException failure) {

    static ArticleOutcome written(AnalysedArticle extracted, ArticleRecordWriter.Recorded recorded) {
        return new ArticleOutcome(
                extracted, recorded.placement(), true, recorded.triples().omitted(), null);
    }

    static ArticleOutcome skipped(AnalysedArticle extracted, RecordPlacement placement) {
        return new ArticleOutcome(extracted, placement, false, List.of(), null);
    }

    static ArticleOutcome failed(AnalysedArticle extracted, RecordPlacement placement, RuntimeException failure) {
        return new ArticleOutcome(extracted, placement, false, List.of(), failure);
    }
}
