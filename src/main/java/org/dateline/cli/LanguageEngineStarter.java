// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.dateline.cli.progress.FetchProgressBar;
import org.dateline.extract.ExtractionResult;
import org.dateline.extract.Extractor;
import org.dateline.extract.engine.EngineLibrary;
import org.dateline.extract.engine.LoadedEngine;
import org.dateline.ingest.ArticleExtractor;
import org.dateline.model.article.Article;
import org.dateline.store.StoreException;
import org.dateline.store.UnfinishedPath;
import org.jspecify.annotations.Nullable;

/** The language engine of this machine, downloaded on first use and started with the first article. */
final class LanguageEngineStarter implements ArticleEngine {
    /** Loggers of start-up messages of the engine's libraries. Referenced, or their levels would be lost. */
    private static final List<Logger> START_UP_LOGGERS = Stream.of(
                    "edu.stanford.nlp", "de.unihd.dbs", "org.apache.uima")
            .map(Logger::getLogger)
            .toList();

    private final EngineLibrary library;

    /** Creates a starter with the engine's location from the environment variables. */
    LanguageEngineStarter(Map<String, String> environment) {
        this.library = new EngineLibrary(environment);
    }

    @Override
    public ArticleExtractor extractor(PrintWriter err) {
        return new LazyExtractor(err);
    }

    @Override
    public String fetch(PrintWriter err) {
        boolean here = library.find().isPresent();
        List<Path> jars = jars(err);
        return EngineLibrary.CONTENTS + (here ? " is installed already" : " is installed now") + ": " + jars.size()
                + " jars, such as " + jars.get(0);
    }

    private List<Path> jars(PrintWriter err) {
        return library.find().orElseGet(() -> download(err));
    }

    private List<Path> download(PrintWriter err) {
        err.println("downloading " + EngineLibrary.CONTENTS + ", about " + EngineLibrary.MEGABYTES + " MB, once");
        err.flush();
        try (UnfinishedPath temporary = UnfinishedPath.of(Files.createTempDirectory("dateline-engine-"));
                FetchProgressBar progress = new FetchProgressBar(err)) {
            return library.fetch(progress, temporary.path());
        } catch (IOException e) {
            throw StoreException.failed("the directory for temporary files cannot be written", e);
        }
    }

    /** Starts the engine with the first article, which takes about twenty seconds. */
    private final class LazyExtractor implements ArticleExtractor {
        private final PrintWriter err;
        private @Nullable Extractor extractor;

        LazyExtractor(PrintWriter err) {
            this.err = err;
        }

        @Override
        public ExtractionResult extract(Article article) {
            return extractor().read(article);
        }

        @Override
        public String version() {
            return VersionProvider.ours() + ", " + LoadedEngine.VERSION;
        }

        private synchronized Extractor extractor() {
            Extractor started = extractor;
            if (started == null) {
                START_UP_LOGGERS.forEach(logger -> logger.setLevel(Level.SEVERE));
                LoadedEngine parts = LoadedEngine.load(jars(err));
                started = new Extractor(parts.engine(), parts.tagger(), VersionProvider.ours());
                extractor = started;
            }
            return started;
        }
    }
}
