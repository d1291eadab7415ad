package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.dateline.Shared;
import org.dateline.article.LocatedArticle;
import org.dateline.extract.ExtractionResult;
import org.dateline.extract.Extractor;
import org.dateline.extract.NeedsEngine;
import org.dateline.extract.TestEngine;
import org.dateline.extract.engine.LoadedEngine;
import org.dateline.ingest.ArticleExtractor;
import org.dateline.ingest.FactDestination;
import org.dateline.ingest.IngestOptions;
import org.dateline.ingest.IngestProgress;
import org.dateline.ingest.IngestReport;
import org.dateline.ingest.Ingestion;
import org.dateline.issue.SourcePosition;
import org.dateline.model.article.Article;
import org.dateline.model.article.Masthead;
import org.dateline.model.article.Publication;
import org.dateline.store.EmbeddedStore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ingestion into a store, from text to assessed graph, compared with the bare CoreNLP pipeline with the same annotators: on the same
 * articles, with as many threads, by turns in blocks, so that the ratio says something even on a noisy machine.
 *
 * <pre>mvn -Pbench verify -Dtest=IngestBenchmark [-Dbench.articles=N]</pre>
 */
@Tag("bench")
@NeedsEngine
class IngestBenchmark {
    private static final int BLOCK = 10;
    private final int jobs = Runtime.getRuntime().availableProcessors();
    private final LoadedEngine parts = TestEngine.parts();
    private final ExecutorService workers = Executors.newFixedThreadPool(jobs);

    @TempDir
    private Path directory;

    @Test
    void besideTheBarePipeline() throws Exception {
        List<Article> articles = articles();
        Bare bare = new Bare(parts.engine().getClass().getClassLoader());
        ArticleExtractor extracting = extracting(new Extractor(parts.engine(), parts.tagger(), "dateline"));
        double theirs = 0;
        double ours = 0;
        try (EmbeddedStore store = EmbeddedStore.open(directory.resolve("store"))) {
            // The first block warms both up and is not counted.
            for (int begin = 0; begin < articles.size(); begin += BLOCK) {
                List<Article> block = articles.subList(begin, Math.min(begin + BLOCK, articles.size()));
                boolean first = begin / BLOCK % 2 == 0;
                double before = first ? analyse(bare, block) : 0;
                double own = ingest(extracting, block, store);
                double after = first ? 0 : analyse(bare, block);
                say("%d articles: bare %.1f s, ingest %.1f s", block.size(), before + after, own);
                theirs += begin == 0 ? 0 : before + after;
                ours += begin == 0 ? 0 : own;
            }
        } finally {
            workers.shutdownNow();
        }
        say(
                "%d articles on %d threads, Java %s: bare pipeline %.1f s, ingest %.1f s, throughput %.2f of the bare one",
                articles.size() - BLOCK, jobs, System.getProperty("java.version"), theirs, ours, theirs / ours);
    }

    private static List<Article> articles() throws Exception {
        List<CatDocument> documents = Meantime.documents(Shared.get(""));
        int wanted = BLOCK + Integer.getInteger("bench.articles", 60);
        return IntStream.range(0, Math.min(wanted, documents.size()))
                .mapToObj(index -> article("bench-" + index, documents.get(index)))
                .toList();
    }

    private static Article article(String slug, CatDocument document) {
        Masthead known = Masthead.UNKNOWN;
        Publication day = Publication.on(Meantime.published(document));
        return new Article(slug, new Masthead(slug, day, "", known.authors(), "", "en", "", ""), document.text());
    }

    private double analyse(Bare bare, List<Article> articles) throws Exception {
        long begun = System.nanoTime();
        List<Future<?>> running = new ArrayList<>();
        for (Article article : articles) {
            running.add(workers.submit(() -> bare.annotate(article.text())));
        }
        for (Future<?> one : running) {
            one.get();
        }
        return seconds(begun);
    }

    private double ingest(ArticleExtractor extracting, List<Article> articles, EmbeddedStore store) {
        long begun = System.nanoTime();
        Ingestion ingestion =
                new Ingestion(extracting, new IngestOptions(jobs, false), IngestProgress.NONE, Ingestion.newLog());
        IngestReport report = ingestion.run(
                sink -> articles.forEach(
                        article -> sink.accept(new LocatedArticle(article, new SourcePosition(article.slug(), 0, 0)))),
                FactDestination.store(store, true, null));
        assertThat(report.failed()).isZero();
        assertThat(report.tally().written()).isEqualTo(articles.size());
        return seconds(begun);
    }

    private static ArticleExtractor extracting(Extractor extractor) {
        return new ArticleExtractor() {
            @Override
            public ExtractionResult extract(Article article) {
                return extractor.read(article);
            }

            @Override
            public String version() {
                return extractor.version();
            }
        };
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    /** CoreNLP's own pipeline with its own annotators only; it shares the models with ours. */
    private static final class Bare {
        private final Object pipeline;
        private final Method process;

        Bare(ClassLoader engine) throws ReflectiveOperationException {
            Properties settings = (Properties) engine.loadClass("org.dateline.extract.corenlp.CoreNlpEngine")
                    .getMethod("settings")
                    .invoke(null);
            settings.setProperty(
                    "annotators", settings.getProperty("annotators").replace("sentences,", ""));
            Class<?> type = engine.loadClass("edu.stanford.nlp.pipeline.StanfordCoreNLP");
            pipeline = type.getConstructor(Properties.class).newInstance(settings);
            process = type.getMethod("process", String.class);
        }

        Object annotate(String text) throws ReflectiveOperationException {
            return process.invoke(pipeline, text);
        }
    }
}
