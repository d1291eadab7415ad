// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.engine;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.extract.analysis.Analysis;
import org.dateline.store.EmbeddedStore;

/**
 * Loads classes of the engine, then starts Jena, and prints which side sees which classes; see {@link
 * EngineIsolationTest}.
 */
final class IsolatedProgram {
    private IsolatedProgram() {}

    /**
     * Runs the program.
     *
     * @param arguments the directory of the store, and the jars of the engine
     */
    public static void main(String[] arguments) throws Exception {
        List<Path> jars =
                Stream.of(arguments[1].split(File.pathSeparator)).map(Path::of).toList();
        ClassLoader here = IsolatedProgram.class.getClassLoader();
        ClassLoader behind = LoadedEngine.tagger(jars).getClass().getClassLoader();
        for (String name : List.of(
                "edu.stanford.nlp.pipeline.StanfordCoreNLP",
                "org.apache.uima.jcas.JCas",
                "org.apache.commons.lang3.StringUtils")) {
            System.out.println(name + " here: " + sees(here, name) + ", behind the loader: " + sees(behind, name));
        }
        String shared = Analysis.class.getName();
        System.out.println(shared + " the same on both sides: " + (behind.loadClass(shared) == Analysis.class));
        try (EmbeddedStore store = EmbeddedStore.open(Path.of(arguments[0]))) {
            Txn.executeWrite(store.dataset(), () -> store.dataset()
                    .getDefaultGraph()
                    .add(RDF.type.asNode(), RDF.type.asNode(), RDFS.Class.asNode()));
            System.out.println("triples in the store: "
                    + Txn.calculateRead(
                            store.dataset(),
                            () -> store.dataset().getDefaultGraph().size()));
        }
    }

    private static boolean sees(ClassLoader loader, String name) {
        try {
            loader.loadClass(name);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
