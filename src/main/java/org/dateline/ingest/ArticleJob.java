package org.dateline.ingest;

import java.util.List;
import java.util.Objects;
import org.dateline.article.LocatedArticle;
import org.dateline.ingest.identity.RecordPlacement;
import org.dateline.issue.SourcePosition;
import org.dateline.model.article.Article;
import org.dateline.model.fact.ArticleFacts;
import org.jspecify.annotations.Nullable;

/**
 * One article on its way through an ingestion: the article and its position, where its record belongs, the extracted facts, and the
 * outcome. Used by the thread that runs the ingestion.
 */
final class ArticleJob {
    private final LocatedArticle located;
    private RecordPlacement placement;
    private @Nullable ArticleFacts facts;
    private Outcome outcome = Outcome.PENDING;
    private List<String> omissions = List.of();
    private @Nullable Throwable failure;

    /** What became of an article. */
    enum Outcome {
        /** It is still being processed. */
        PENDING,
        /** Its record was written. */
        WRITTEN,
        /** There was nothing to write. */
        SKIPPED,
        /** It could not be analysed or written. */
        FAILED
    }

    ArticleJob(LocatedArticle located, RecordPlacement placement) {
        this.located = located;
        this.placement = placement;
    }

    Article article() {
        return located.article();
    }

    SourcePosition position() {
        return located.position();
    }

    RecordPlacement placement() {
        return placement;
    }

    /** Changes the placement, which may change between analysis and writing. */
    void setPlacement(RecordPlacement changed) {
        placement = changed;
    }

    /**
     * The extracted facts.
     *
     * @throws NullPointerException before the analysis has finished
     */
    ArticleFacts facts() {
        return Objects.requireNonNull(facts, "the article has not been analysed");
    }

    void setFacts(ArticleFacts extracted) {
        facts = extracted;
    }

    Outcome outcome() {
        return outcome;
    }

    /** The facts that the ontology cannot express, in words; empty unless the record was written. */
    List<String> omissions() {
        return omissions;
    }

    /** Why the article failed; empty unless it failed. */
    String failureMessage() {
        if (failure == null) {
            return "";
        }
        return failure.getMessage() == null ? failure.toString() : failure.getMessage();
    }

    void markWritten(List<String> omitted) {
        outcome = Outcome.WRITTEN;
        omissions = List.copyOf(omitted);
    }

    void markSkipped() {
        outcome = Outcome.SKIPPED;
    }

    void markFailed(Throwable reason) {
        outcome = Outcome.FAILED;
        failure = reason;
    }
}
