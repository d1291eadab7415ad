// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.heideltime;

import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.components.impl.JCasFactoryImpl;
import de.unihd.dbs.heideltime.standalone.components.impl.UimaContextImpl;
import de.unihd.dbs.uima.annotator.heideltime.HeidelTime;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import java.io.IOException;
import java.net.URL;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.XMLInputSource;
import org.dateline.extract.TimeTagger;
import org.dateline.extract.analysis.Analysis;
import org.dateline.extract.analysis.Genre;
import org.dateline.extract.analysis.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * Runs HeidelTime on the sentences, tokens and part-of-speech tags of an analysis. A HeidelTime object is for one
 * thread only, so each call takes one from a pool that grows with the number of threads.
 */
public final class HeidelTimeTagger implements TimeTagger {
    /** The name and version, a constant that is available without loading HeidelTime. */
    public static final String VERSION = "HeidelTime 2.2.1";

    private static final String TYPES = "desc/type/HeidelTime_TypeSystem.xml";
    private final Map<Genre, ConcurrentLinkedQueue<Reader>> idle = new EnumMap<>(Genre.class);

    /** Creates a tagger. HeidelTime loads its rules with the first call. */
    public HeidelTimeTagger() {
        HeidelTimeSettings.install();
        for (Genre genre : Genre.values()) {
            idle.put(genre, new ConcurrentLinkedQueue<>());
        }
    }

    @Override
    public List<TimeMention> tag(Analysis analysis, @Nullable LocalDate published, Genre genre) {
        ConcurrentLinkedQueue<Reader> pool = Objects.requireNonNull(idle.get(genre));
        Reader idleOne = pool.poll();
        Reader reader = idleOne == null ? new Reader(genre) : idleOne;
        List<TimeMention> mentions = reader.read(analysis, published);
        pool.add(reader);
        return mentions;
    }

    @Override
    public String version() {
        return VERSION;
    }

    /** A HeidelTime object with its document. */
    private static final class Reader {
        private final HeidelTime heidelTime = new HeidelTime();
        private final JCas document;

        Reader(Genre genre) {
            try {
                document = new JCasFactoryImpl(new TypeSystemDescription[] {types()}).createJCas();
                heidelTime.initialize(new UimaContextImpl(Language.ENGLISH, type(genre), false));
            } catch (UIMAException e) {
                throw new IllegalStateException("HeidelTime cannot be started: " + e.getMessage(), e);
            }
        }

        private static DocumentType type(Genre genre) {
            return genre == Genre.NEWS ? DocumentType.NEWS : DocumentType.NARRATIVES;
        }

        private static TypeSystemDescription types() {
            URL description = Objects.requireNonNull(
                    HeidelTime.class.getClassLoader().getResource(TYPES), "The jar of HeidelTime has no " + TYPES);
            try {
                return UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(description));
            } catch (UIMAException | IOException e) {
                throw new IllegalStateException("The type system of HeidelTime cannot be read: " + e.getMessage(), e);
            }
        }

        List<TimeMention> read(Analysis analysis, @Nullable LocalDate published) {
            document.reset();
            HeidelTimeDocument filled = new HeidelTimeDocument(analysis, document);
            // HeidelTime prints warnings for a text without sentences.
            if (!filled.fill(published)) {
                return List.of();
            }
            heidelTime.process(document);
            return filled.mentions();
        }
    }
}
