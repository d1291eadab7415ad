package org.dateline.cli;

import java.io.PrintWriter;
import org.dateline.extract.ExtractionResult;
import org.dateline.extract.Extractor;
import org.dateline.extract.TestEngine;
import org.dateline.ingest.ArticleExtractor;
import org.dateline.model.article.Article;

/** The engine that all tests of one run share. */
final class TrueEngine implements ArticleEngine {
    private final Extractor extractor =
            new Extractor(TestEngine.parts().engine(), TestEngine.parts().tagger(), "dateline test");

    @Override
    public ArticleExtractor extractor(PrintWriter err) {
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

    @Override
    public String fetch(PrintWriter err) {
        return "here";
    }
}
