package org.dateline.cli;

import java.io.PrintWriter;
import org.dateline.load.ingest.Extracting;
import org.dateline.store.StoreException;

/** The language engine that is fetched when it is first wanted. */
final class LanguageEngines implements ArticleEngine {
    @Override
    public Extracting extracting(PrintWriter err) {
        throw new StoreException("the language engine is not part of this build");
    }

    @Override
    public String fetch(PrintWriter err) {
        throw new StoreException("the language engine is not part of this build");
    }
}
