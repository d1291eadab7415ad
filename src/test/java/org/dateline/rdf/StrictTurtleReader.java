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
        RDFParser.source(file)
                .checking(true)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(StreamRDFLib.dataset(dataset));
        return dataset;
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
