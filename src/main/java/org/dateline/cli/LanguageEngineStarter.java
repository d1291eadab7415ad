package org.dateline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.dateline.extract.ExtractionResult;
import org.dateline.extract.Extractor;
import org.dateline.extract.engine.EngineLibrary;
import org.dateline.extract.engine.LoadedEngine;
import org.dateline.ingest.ArticleExtractor;
import org.dateline.model.article.Article;
import org.jspecify.annotations.Nullable;

/** The language engine of this machine, fetched when it is first wanted and started with the first article. */
final class LanguageEngineStarter implements ArticleEngine {
    /** What the libraries behind the engine say of themselves while they start. Held, or their levels would go. */
    private static final List<Logger> GREETINGS = Stream.of("edu.stanford.nlp", "de.unihd.dbs", "org.apache.uima")
            .map(Logger::getLogger)
            .toList();

    private final EngineLibrary library;

    /** The engine as the environment has it. */
    LanguageEngineStarter(Map<String, String> environment) {
        this.library = new EngineLibrary(environment);
    }

    @Override
    public ArticleExtractor extracting(PrintWriter err) {
        return new Started(err);
    }

    @Override
    public String fetch(PrintWriter err) {
        boolean here = library.find().isPresent();
        List<Path> jars = jars(err);
        return EngineLibrary.CONTENTS + (here ? " is here already" : " is here now") + ": " + jars.size()
                + " jars, such as " + jars.get(0);
    }

    private List<Path> jars(PrintWriter err) {
        if (library.find().isEmpty()) {
            err.println("fetching " + EngineLibrary.CONTENTS + ", some " + EngineLibrary.MEGABYTES + " MB, once");
            err.flush();
        }
        try (FetchProgressBar meter = new FetchProgressBar(err)) {
            return library.fetch(meter);
        }
    }

    /** Starts with the first article that is read, which costs some twenty seconds. */
    private final class Started implements ArticleExtractor {
        private final PrintWriter err;
        private @Nullable Extractor extractor;

        Started(PrintWriter err) {
            this.err = err;
        }

        @Override
        public ExtractionResult read(Article article) {
            return extractor().read(article);
        }

        @Override
        public String version() {
            return VersionProvider.ours() + ", " + LoadedEngine.VERSION;
        }

        private synchronized Extractor extractor() {
            Extractor started = extractor;
            if (started == null) {
                GREETINGS.forEach(logger -> logger.setLevel(Level.SEVERE));
                LoadedEngine parts = LoadedEngine.load(jars(err));
                started = new Extractor(parts.engine(), parts.tagger(), VersionProvider.ours());
                extractor = started;
            }
            return started;
        }
    }
}
