package org.dateline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dateline.extract.ExtractionResult;
import org.dateline.extract.analysis.Analysis;
import org.dateline.ingest.ArticleExtractor;
import org.dateline.model.Status;
import org.dateline.model.article.Article;
import org.dateline.model.article.Span;
import org.dateline.model.fact.ArticleFacts;
import org.dateline.model.fact.EventFact;
import org.dateline.model.fact.FactEvidence;

/** An engine for tests, without models: every "clash" in a text is an event, and "unreadable" is what it fails on. */
final class FakeEngine implements ArticleEngine {
    private static final Pattern CLASH = Pattern.compile("clash");

    private final long millis;

    FakeEngine() {
        this(0);
    }

    /** One that takes its time with each article. */
    FakeEngine(long millis) {
        this.millis = millis;
    }

    @Override
    public ArticleExtractor extractor(PrintWriter err) {
        return new ArticleExtractor() {
            @Override
            public ExtractionResult extract(Article article) {
                LockSupport.parkNanos(millis * 1_000_000);
                return new ExtractionResult(
                        new Analysis(article.text(), List.of(), List.of(), List.of(), List.of(), List.of()),
                        facts(article));
            }

            @Override
            public String version() {
                return "fake engine 1";
            }
        };
    }

    @Override
    public String fetch(PrintWriter err) {
        return "the fake engine is here";
    }

    private static ArticleFacts facts(Article article) {
        if (article.text().contains("unreadable")) {
            throw new IllegalStateException("the parser gave up");
        }
        List<EventFact> events =
                CLASH.matcher(article.text()).results().map(FakeEngine::event).toList();
        return new ArticleFacts(
                article, List.of(), List.of(), List.of(), events, List.of(), List.of(), List.of(), "fake engine 1");
    }

    private static EventFact event(MatchResult found) {
        return new EventFact(
                "e" + found.start(),
                "A clash",
                "armed-clash",
                Status.OCCURRED,
                EventFact.When.UNKNOWN,
                Optional.empty(),
                List.of(),
                List.of(),
                EventFact.Details.NONE,
                List.of(new Span(found.start(), found.end())),
                new FactEvidence("fake:clash", 0.5, "it says clash"));
    }
}
