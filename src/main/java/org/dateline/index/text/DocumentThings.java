// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Which things documents are of. */
final class DocumentThings {
    private DocumentThings() {}

    /** The things of some documents, in their order. */
    static List<String> iris(IndexSearcher searcher, ScoreDoc[] documents) throws IOException {
        List<String> iris = new ArrayList<>(documents.length);
        for (ScoreDoc document : documents) {
            iris.add(searcher.storedFields()
                    .document(document.doc, Set.of(FieldNames.IRI))
                    .get(FieldNames.IRI));
        }
        return iris;
    }

    /** All things that a query finds. */
    static Set<String> all(IndexSearcher searcher, Query query) throws IOException {
        return searcher.search(query, new Merging());
    }

    private static final class Merging implements CollectorManager<Collecting, Set<String>> {
        @Override
        public Collecting newCollector() {
            return new Collecting();
        }

        @Override
        public Set<String> reduce(Collection<Collecting> parts) {
            Set<String> iris = new HashSet<>();
            parts.forEach(part -> iris.addAll(part.iris));
            return iris;
        }
    }

    private static final class Collecting extends SimpleCollector {
        private final Set<String> iris = new HashSet<>();
        private SortedDocValues values = DocValues.emptySorted();

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            values = DocValues.getSorted(context.reader(), FieldNames.IRI);
        }

        @Override
        public void collect(int document) throws IOException {
            if (!values.advanceExact(document)) {
                throw new UncheckedIOException(new IOException("a document without its thing"));
            }
            iris.add(values.lookupOrd(values.ordValue()).utf8ToString());
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
