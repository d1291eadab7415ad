package org.dateline.cli;

import java.io.PrintWriter;
import org.dateline.extract.Extractor;
import org.dateline.extract.Language;
import org.dateline.extract.Reading;
import org.dateline.load.ingest.Extracting;
import org.dateline.model.article.Article;

/** The engine that all tests of one run share. */
final class TrueEngine implements ArticleEngine {
    private final Extractor extractor =
            new Extractor(Language.parts().engine(), Language.parts().tagger(), "dateline test");

    @Override
    public Extracting extracting(PrintWriter err) {
        return new Extracting() {
            @Override
            public Reading read(Article article) {
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
