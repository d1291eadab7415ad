// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.Version;
import org.dateline.model.text.NameHits;
import org.dateline.model.text.TextHit;
import org.dateline.model.text.TextHits;
import org.dateline.model.text.TextKind;
import org.dateline.model.text.TextQuery;

/**
 * An index of names and fragments. Readers see what was written before the last {@link #refresh()}. Safe for use by several
 * threads.
 */
public final class TextIndex implements AutoCloseable {
    private static final double BUFFER_MEGABYTES = 32;

    private final NameAnalyzer analyzer = new NameAnalyzer();
    private final DocumentBuilder documents = new DocumentBuilder(analyzer);
    private final Directory directory;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /** An empty index in a directory, which it owns from now on. */
    TextIndex(Directory directory) throws IOException {
        this.directory = directory;
        this.writer = new IndexWriter(directory, new IndexWriterConfig(analyzer).setRAMBufferSizeMB(BUFFER_MEGABYTES));
        this.searchers = new SearcherManager(writer, new SearcherFactory());
    }

    /** A new, empty index in a directory of its own for temporary files, which {@link #close()} deletes. */
    public static TextIndex create() {
        try {
            Path folder = Files.createTempDirectory("dateline-text-");
            return new TextIndex(new TemporaryDirectory(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What the files are that {@link #writeTo} writes: whoever changes what a document has or how words are taken apart gives it another
     * number.
     */
    public static final String FORMAT = "words 1 " + Version.LATEST;

    /**
     * An index that begins with the files of {@link #writeTo}, which it maps into memory and does not change. They must stay until it is
     * closed.
     *
     * @throws IOException if the files are not those of an index, or of another version
     */
    public static TextIndex open(Path folder) throws IOException {
        Directory directory = new LayeredDirectory(
                new MMapDirectory(folder, NoLockFactory.INSTANCE),
                new TemporaryDirectory(Files.createTempDirectory("dateline-text-")));
        try {
            if (!DirectoryReader.indexExists(directory)) {
                throw new IOException("no index of words in " + folder);
            }
            return new TextIndex(directory);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** Copies the index with all that was written so far into an empty folder. Others may search meanwhile, and nobody write. */
    public void writeTo(Path folder) throws IOException {
        writer.commit();
        try (Directory target = new MMapDirectory(folder, NoLockFactory.INSTANCE)) {
            for (String file : SegmentInfos.readLatestCommit(directory).files(true)) {
                target.copyFrom(directory, file, file, IOContext.READONCE);
            }
        }
    }

    /** A new, empty index in memory, for some hundreds of things. */
    public static TextIndex inMemory() {
        try {
            return new TextIndex(new ByteBuffersDirectory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a thing that is not there yet. A thing with an IRI beyond measure is passed over. */
    public void add(TextRecord thing) {
        run(() -> {
            if (DocumentBuilder.fits(thing.iri())) {
                writer.addDocument(documents.of(thing));
            }
        });
    }

    /** Takes things out, and puts in what is to be found of them now: of those without a record, nothing. */
    public void replace(Collection<String> iris, Collection<TextRecord> records) {
        run(() -> writer.deleteDocuments(any(FieldNames.IRI, iris)));
        records.forEach(this::add);
    }

    /** The things whose records were made of any of these nodes. */
    public Set<String> madeFrom(Collection<String> nodes) {
        return search(searcher -> DocumentThings.all(searcher, any(FieldNames.FROM, nodes)));
    }

    /** Makes what was written so far to be found. */
    public void refresh() {
        run(searchers::maybeRefreshBlocking);
    }

    /** How many things can be found. */
    public int size() {
        return search(searcher -> searcher.getIndexReader().numDocs());
    }

    /** Finds things by words. */
    public TextHits search(TextQuery query) {
        return search(searcher -> new TextSearcher(searcher, analyzer, query.text()).hits(query));
    }

    /**
     * Finds things by the begin of their names, while they are still being typed.
     *
     * @param limit at most 20
     */
    public List<TextHit> suggest(String text, int limit) {
        return search(searcher -> new TextSearcher(searcher, analyzer, text).suggestions(Math.min(20, limit)));
    }

    /**
     * The things of one kind whose names fit a name best.
     *
     * @param most how many things at most
     */
    public NameHits named(String name, TextKind kind, int most) {
        return search(searcher -> new TextSearcher(searcher, analyzer, name).named(kind, most));
    }

    /** The events that have all words in their names and fragments or in those of their actors and places. */
    public Set<String> events(String text) {
        return search(searcher -> new TextSearcher(searcher, analyzer, text).events());
    }

    /** Ends it; a second time does nothing. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        run(() -> {
            searchers.close();
            writer.rollback();
            directory.close();
        });
    }

    private static Query any(String field, Collection<String> terms) {
        return new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList());
    }

    private <T> T search(Reading<T> reading) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return reading.in(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }
}
