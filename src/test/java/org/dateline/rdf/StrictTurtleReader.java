// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** Reads the files of the checkout so that RIOT's every warning is a failure. */
public final class StrictTurtleReader {
    private StrictTurtleReader() {}

    /** One Turtle file as a model. */
    public static Model model(String file) {
        return ModelFactory.createModelForGraph(dataset(Path.of(file)).getDefaultGraph());
    }

    /** A Turtle or TriG file as a dataset. */
    public static DatasetGraph dataset(Path file) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.source(file).checking(true).errorHandler(new StrictHandler()).parse(StreamRDFLib.dataset(dataset));
        return dataset;
    }

    /** Takes every warning for an error, but one: EventKG's own namespace has capital letters in its host name. */
    private static final class StrictHandler implements ErrorHandler {
        private final ErrorHandler strict = ErrorHandlerFactory.errorHandlerStrictNoLogging;

        @Override
        public void warning(String message, long line, long column) {
            if (!message.contains("//eventKG.")) {
                strict.warning(message, line, column);
            }
        }

        @Override
        public void error(String message, long line, long column) {
            strict.error(message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
            strict.fatal(message, line, column);
        }
    }

    /** The files below a folder whose names end so, in order. */
    public static List<Path> files(String folder, String... endings) {
        try (Stream<Path> paths = Files.walk(Path.of(folder))) {
            return paths.filter(path -> Stream.of(endings).anyMatch(path.toString()::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
